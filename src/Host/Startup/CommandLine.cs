namespace Kanoon.Host.Startup;

internal static class CommandLine
{
    // The folder of the settings holds the database and the logs too, and a watcher would be woken by each write to them.
    private const string NoWatching = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Lets <c>--demo</c> stand for <c>--Kanoon:Demo=true</c>; settings are read once, at the start.</summary>
    public static string[] WithSwitches(this string[] args) =>
        [NoWatching, .. args.Select(arg => arg == "--demo" ? "--Kanoon:Demo=true" : arg)];
}
