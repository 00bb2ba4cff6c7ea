using static System.StringComparison;

namespace Kanoon.Host.Startup;

internal static class CommandLine
{
    // The folder of the settings holds the database and the logs too, and a watcher would be woken by each write to them.
    private const string NoWatching = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Lets <c>--demo</c> stand for <c>--Kanoon:Demo=true</c>; settings are read once, at the start.</summary>
    public static string[] WithSwitches(this string[] args)
    {
        string[] settings = [NoWatching, .. args.Select(arg => arg == "--demo" ? "--Kanoon:Demo=true" : arg)];
        for (var at = 0; at < settings.Length; at++)
            if (IsName(settings[at]) && (at + 1 == settings.Length || settings[at + 1].StartsWith("--", Ordinal)))
                throw new ConfigurationException(
                    $"{settings[at]} has no value; there is --demo, and settings are given as --Section:Name=value."
                );
        return settings;
    }

    // Its value would be whatever comes next.
    private static bool IsName(string arg) => arg.StartsWith("--", Ordinal) && !arg.Contains('=', Ordinal);
}
