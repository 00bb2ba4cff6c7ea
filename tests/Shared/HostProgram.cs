using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Kanoon.Testing;

/// <summary>The real program in a process of its own, from its first answer until it is killed.</summary>
internal sealed class HostProgram : IAsyncDisposable
{
    // A demonstration city is made first, and the machine may be busy with other tests.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;

    private HostProgram(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>How to start the program in a folder with some settings.</summary>
    /// <param name="program">Path of <c>Kanoon.Host.dll</c>.</param>
    public static ProcessStartInfo Describe(
        string program,
        string folder,
        IEnumerable<KeyValuePair<string, string>> settings
    )
    {
        var start = new ProcessStartInfo("dotnet", [program])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // As for the tests themselves (tests/Directory.Build.props).
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        return start;
    }

    /// <summary>Starts it at a free port of this machine, and waits until it answers.</summary>
    public static async Task<HostProgram> Start(ProcessStartInfo start)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        start.Environment["urls"] = address.ToString();

        var started = Process.Start(start)!;
        // Nobody reads what it says, but a full pipe would stop it.
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        var host = new HostProgram(started, address);
        try
        {
            await host.Answer();
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public HttpClient Client() => new() { BaseAddress = Address };

    /// <summary>Ends it as a power cut would.</summary>
    public async Task Kill()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await Kill();
        process.Dispose();
    }

    private async Task Answer()
    {
        using var http = Client();
        await Eventually.Holds(
            async () =>
            {
                try
                {
                    return (await http.GetAsync(new Uri("/health/ready", UriKind.Relative))).IsSuccessStatusCode;
                }
                catch (HttpRequestException) when (!process.HasExited)
                {
                    return false;
                }
            },
            "the host answers",
            Patience
        );
    }
}

internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Asks again until it holds.</summary>
    public static async Task Holds(Func<Task<bool>> condition, string what, TimeSpan? patience = null)
    {
        var longest = patience ?? Patience;
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > longest)
                Assert.Fail($"In {longest.TotalSeconds} s it did not come about that {what}.");
            await Task.Delay(50);
        }
    }
}
