using System.Globalization;

namespace Kanoon.Persian;

/// <summary>
/// What a person typed or pasted into a field for a number. Invisible format characters are dropped, because a number
/// copied from our own pages brings its left-to-right isolates along.
/// </summary>
internal static class Entered
{
    public static string Trimmed(string? text) => Without(text, IsFormat).Trim();

    public static string Compact(string? text) =>
        Without(text, static c => IsFormat(c) || char.IsWhiteSpace(c) || IsHyphen(c));

    public static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static string Without(string? text, Func<char, bool> dropped) =>
        Digits.ToLatin(string.Concat((text ?? string.Empty).Where(c => !dropped(c))));

    private static bool IsFormat(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsHyphen(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;
}
