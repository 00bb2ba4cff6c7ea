using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Kanoon.Benchmarks.Measuring;

/// <summary>The Host, or its twin, as a process of its own.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process process;

    private Server(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <summary>MiB that the process holds now.</summary>
    public double Resident => Memory.Of(process.Id, "VmRSS");

    public static Server Host(string database, bool jobs = true) =>
        Start(
            port => [HostAssembly, "--urls", $"http://127.0.0.1:{port}"],
            Path.GetDirectoryName(database)!,
            new()
            {
                ["Database__ConnectionString"] = $"Data Source={database}",
                ["Jobs__Enabled"] = jobs ? "true" : "false",
                // One machine asks as a whole city would.
                ["RateLimits__PublicPerMinute"] = "0",
                ["RateLimits__UserPerMinute"] = "0",
                ["Access__AdministratorPassword"] = "an administrator",
                ["Access__SecondFactorRequired"] = "false",
            }
        );

    public static Server Twin(string database) =>
        Start(
            port => [Environment.GetCommandLineArgs()[0], "twin", database, port.ToString()],
            Path.GetDirectoryName(database)!,
            []
        );

    /// <summary>Waits until the server answers.</summary>
    public Server Ready()
    {
        while (!Answers())
            if (process.HasExited)
                throw new InvalidOperationException($"The server ended with {process.ExitCode}; see its log.");
        HttpLoad.Once(Port, HttpLoad.Get("/health/live"));
        return this;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static string HostAssembly =>
        Environment.GetEnvironmentVariable("KANOON_HOST") ?? Path.Combine(AppContext.BaseDirectory, "Kanoon.Host.dll");

    private bool Answers()
    {
        using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            probe.Connect(IPAddress.Loopback, Port);
            return true;
        }
        catch (SocketException)
        {
            // A short wait, without which the asking would take a core from the one who is asked.
            new ManualResetEventSlim().Wait(TimeSpan.FromMilliseconds(2));
            return false;
        }
    }

    private static Server Start(Func<int, string[]> arguments, string folder, Dictionary<string, string> environment)
    {
        var port = FreePort();
        // The shell gives way to the server at once and leaves it a log file, as a service manager would.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = folder };
        foreach (
            var argument in (string[])["-c", "exec dotnet \"$@\" >> server.log 2>&1", "dotnet", .. arguments(port)]
        )
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new Server(Process.Start(start)!, port);
    }

    private static int FreePort()
    {
        using var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)listener.LocalEndPoint!).Port;
    }
}

internal static class Memory
{
    /// <summary>A figure of <c>/proc/…/status</c> in MiB: <c>VmRSS</c>, or the peak, <c>VmHWM</c>.</summary>
    public static double Of(int processId, string figure) =>
        File.ReadLines($"/proc/{processId}/status")
            .Where(line => line.StartsWith(figure, StringComparison.Ordinal))
            .Select(line => double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]) / 1024)
            .Single();
}
