using System.Diagnostics;
using System.Text.Json;
using Kanoon.Benchmarks.Figures;

namespace Kanoon.Benchmarks.Measuring;

/// <param name="Peak">MiB at most, of the whole process.</param>
internal sealed record WorkResult(double Seconds, long Done, double Peak)
{
    public double PerSecond => Done / Seconds;
}

/// <summary>A piece of work in a process of its own, so that its memory is its own too.</summary>
internal static class Worker
{
    private static readonly Dictionary<string, Func<string, string[], Task<(TimeSpan, long)>>> Works = new()
    {
        ["sweep"] = (database, _) => OurJobs.SweepExpiry(database),
        ["bare-sweep"] = (database, _) => Task.FromResult(Twin.BareSweep.Run(database)),
        ["remind"] = (database, _) => OurJobs.Remind(database),
        ["bare-remind"] = (database, rest) => Task.FromResult(Twin.BareReminders.Run(database, rest[0])),
    };

    /// <summary>In the worker: does the work and prints what it took.</summary>
    public static async Task Run(string work, string database, string[] rest)
    {
        var (time, done) = await Works[work](database, rest);
        Console.WriteLine(
            JsonSerializer.Serialize(new WorkResult(time.TotalSeconds, done, Memory.Of(Environment.ProcessId, "VmHWM")))
        );
    }

    /// <summary>In the benchmark: starts a worker and waits for it.</summary>
    public static async Task<WorkResult> Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])[Environment.GetCommandLineArgs()[0], "work", .. arguments])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<WorkResult>(printed.Trim().Split('\n')[^1])!
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
