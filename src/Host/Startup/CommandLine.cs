namespace Kanoon.Host.Startup;

internal static class CommandLine
{
    /// <summary>Lets <c>--demo</c> stand for <c>--Kanoon:Demo=true</c>.</summary>
    public static string[] WithSwitches(this string[] args) =>
        [.. args.Select(arg => arg == "--demo" ? "--Kanoon:Demo=true" : arg)];
}
