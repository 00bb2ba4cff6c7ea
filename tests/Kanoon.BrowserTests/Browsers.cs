namespace Kanoon.BrowserTests;

/// <summary>The browser of this machine; none is fetched.</summary>
internal static class Browsers
{
    private const string Chosen = "KANOON_TEST_BROWSER";

    // The first is Chromium without its own windows and tabs, which cost more than the pages in them.
    private static readonly string[] Known =
    [
        "chromium-headless-shell",
        "chrome-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "msedge",
    ];

    // Nothing but our own pages is asked for, and a container gives no sandbox.
    public static readonly string[] Switches =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Chosen) is { Length: > 0 } chosen)
            return File.Exists(chosen)
                ? chosen
                : throw new InvalidOperationException($"{Chosen} names {chosen}, which is not there.");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return Known
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, name + suffix)))
            .FirstOrDefault(File.Exists);
    }
}
