using System.Diagnostics;
using System.Text;
using Kanoon.Documents;

namespace Kanoon.UnitTests.Documents;

/// <summary>A printed paper as other programs see it; a test is skipped where the program is not installed.</summary>
internal sealed class Printed : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kanoon-papers-").FullName;

    private Printed(byte[] pdf)
    {
        Pdf = pdf;
        File.WriteAllBytes(PathOf("paper.pdf"), pdf);
    }

    public byte[] Pdf { get; }

    public static Printed By(Action<DocumentPress, Stream> print)
    {
        using var press = new DocumentPress();
        using var stream = new MemoryStream();
        print(press, stream);
        return new(stream.ToArray());
    }

    /// <summary>All text in the order in which it is read, without the direction marks that the program adds.</summary>
    public string Text()
    {
        var text = Run("pdftotext", "poppler-utils", "paper.pdf", "-");
        return string.Concat(text.Where(c => c is not ('\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E'))));
    }

    /// <summary>A PNG of each page.</summary>
    public IReadOnlyList<string> Pictures(int dotsPerInch)
    {
        Run("pdftoppm", "poppler-utils", "-r", $"{dotsPerInch}", "-png", "paper.pdf", $"page-{dotsPerInch}");
        return [.. Directory.EnumerateFiles(folder, $"page-{dotsPerInch}-*.png").Order(StringComparer.Ordinal)];
    }

    /// <summary>What the QR codes on a picture say.</summary>
    public IReadOnlyList<string> Scan(string picture) =>
        Run("zbarimg", "zbar-tools", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", picture)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string Information() => Run("pdfinfo", "poppler-utils", "paper.pdf");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string PathOf(string name) => Path.Combine(folder, name);

    private string Run(string program, string package, params string[] arguments)
    {
        Assert.SkipUnless(IsInstalled(program), $"{program} is not installed (package {package}).");

        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(errors.Result);
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(path => File.Exists(Path.Combine(path, program)));
}
