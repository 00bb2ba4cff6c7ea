using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>
/// Looks through everything that the applications of this suite write for what identifies people: mobile numbers, mail
/// addresses of the domain that tests use for people, and national codes that a test made up.
/// </summary>
internal static partial class Leaks
{
    private static readonly ConcurrentDictionary<string, bool> NationalCodes = [];

    public static string Watch(string nationalCode)
    {
        NationalCodes[nationalCode] = true;
        return nationalCode;
    }

    /// <summary>What was found in a text, with some of what stands around it.</summary>
    public static IReadOnlyList<string> In(string text) =>
        [
            .. Mobile().Matches(text).Select(found => Around(text, found)),
            .. Mail().Matches(text).Select(found => Around(text, found)),
            .. TenDigits()
                .Matches(text)
                .Where(found => NationalCodes.ContainsKey(found.Value))
                .Select(found => Around(text, found)),
        ];

    /// <summary>What was found in the files of a folder: logs and database.</summary>
    /// <param name="except">A folder inside, where messages to phones are dropped on purpose.</param>
    public static IReadOnlyList<string> InFilesOf(string folder, string except) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => !file.StartsWith(except, StringComparison.Ordinal))
                .SelectMany(file => In(Read(file)).Select(leak => $"{Path.GetFileName(file)}: {leak}")),
        ];

    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static string Around(string text, Match found)
    {
        var from = Math.Max(0, found.Index - 80);
        return text[from..Math.Min(text.Length, found.Index + found.Length + 40)];
    }

    [GeneratedRegex(
        @"(?<![0-9A-Fa-f])(\+98|0098|98|0)912[0-9]{7}(?![0-9A-Fa-f])",
        RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Mobile();

    [GeneratedRegex(@"[0-9A-Za-z_-]@people\.example", RegexOptions.None, 60_000)]
    private static partial Regex Mail();

    [GeneratedRegex("(?<![0-9])[0-9]{10}(?![0-9])", RegexOptions.None, 60_000)]
    private static partial Regex TenDigits();
}
