using System.Diagnostics;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>A PDF as other programs see it; a test is skipped where the program is not installed.</summary>
internal static class PrintedPapers
{
    /// <summary>What a reader finds in the QR codes of the pages, in their order.</summary>
    public static Task<IReadOnlyList<string>> Scan(byte[] pdf) =>
        With<IReadOnlyList<string>>(
            pdf,
            async (folder, file) =>
            {
                await Run("pdftoppm", "poppler-utils", "-r", "200", "-gray", file, Path.Combine(folder, "page"));
                var pages = Directory.GetFiles(folder, "page*").Order(StringComparer.Ordinal);
                var found = await Run(
                    "zbarimg",
                    "zbar-tools",
                    ["-q", "--raw", "-Sdisable", "-Sqrcode.enable", .. pages]
                );
                return found.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            }
        );

    /// <summary>All text in the order in which it is read, without the direction marks that the program adds.</summary>
    public static Task<string> TextOf(byte[] pdf) =>
        With(
            pdf,
            async (_, file) =>
                string.Concat(
                    (await Run("pdftotext", "poppler-utils", file, "-")).Where(character =>
                        character
                            is not (
                                '\u200E'
                                or '\u200F'
                                or (>= '\u202A' and <= '\u202E')
                                or (>= '\u2066' and <= '\u2069')
                            )
                    )
                )
        );

    private static async Task<T> With<T>(byte[] pdf, Func<string, string, Task<T>> read)
    {
        var folder = Directory.CreateTempSubdirectory("kanoon-pages-").FullName;
        try
        {
            var file = Path.Combine(folder, "paper.pdf");
            await File.WriteAllBytesAsync(file, pdf);
            return await read(folder, file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> Run(string program, string package, params string[] arguments)
    {
        var paths = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Assert.SkipUnless(
            paths.Any(path => File.Exists(Path.Combine(path, program))),
            $"{program} is not installed (package {package})."
        );
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        await errors;
        return await output;
    }
}
