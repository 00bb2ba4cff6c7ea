using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.IntegrationTests.Crashes;

/// <summary>The real program in a process of its own, on a database in a folder that outlives it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;

    private HostProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<HostProcess> Start(string folder, IReadOnlyDictionary<string, string> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = Describe(folder, settings);
        start.Environment["urls"] = address.ToString();

        var started = Process.Start(start)!;
        // Nobody reads what it says, but a full pipe would stop it.
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        var host = new HostProcess(started, address);
        await host.Answer();
        return host;
    }

    /// <summary>How to start the program in a folder with some settings.</summary>
    public static ProcessStartInfo Describe(string folder, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Kanoon.Host.dll")])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Access__AdministratorPassword"] = KanoonApp.AdministratorPassword;
        start.Environment["Access__SecondFactorRequired"] = "false";
        start.Environment["Messaging__ClaimSeconds"] = "4";
        start.Environment["Jobs__ClaimSeconds"] = "4";
        foreach (var (name, value) in settings)
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        return start;
    }

    /// <summary>The database that a host in this folder has.</summary>
    public static TContext Database<TContext>(string folder, string module)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        using var database = new SqliteDatabase($"Data Source={Path.Combine(folder, "data", "kanoon.db")}");
        database.Configure(options, module);
        return (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task Kill()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public HttpClient Client() => new() { BaseAddress = Address };

    /// <summary>A client that speaks for the first administrator.</summary>
    public async Task<HttpClient> Administrator()
    {
        var http = Client();
        http.Carry(
            await http.Post(
                    "/api/v1/auth/sign-in",
                    new { userName = "admin", password = KanoonApp.AdministratorPassword }
                )
                .Read<Tokens>()
        );
        return http;
    }

    /// <summary>A client that speaks for a citizen, the same at every start.</summary>
    public async Task<HttpClient> Citizen()
    {
        using var desk = await Administrator();
        var given = await desk.Post(
                "/api/v1/admin/sign-in-codes",
                new { mobile = "09121112233", reason = "کارت ملی دیده شد" }
            )
            .Read<JsonObject>();

        var http = Client();
        http.Carry(
            await http.Post(
                    "/api/v1/auth/sign-in/code",
                    new
                    {
                        id = given["id"],
                        code = given["code"],
                        fullName = "سارا احمدی",
                    }
                )
                .Read<Tokens>()
        );
        return http;
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
            "the host answers"
        );
    }
}

internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Asks again until it holds.</summary>
    public static async Task Holds(Func<Task<bool>> condition, string what)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > Patience)
                Assert.Fail($"In {Patience.TotalSeconds} s it did not come about that {what}.");
            await Task.Delay(50);
        }
    }
}
