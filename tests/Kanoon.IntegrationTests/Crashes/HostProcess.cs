using System.Diagnostics;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Sqlite;
using Kanoon.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.IntegrationTests.Crashes;

/// <summary>The program on a database in a folder that outlives it, and people who speak to it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly HostProgram program;

    private HostProcess(HostProgram program) => this.program = program;

    public Uri Address => program.Address;

    public static async Task<HostProcess> Start(string folder, IReadOnlyDictionary<string, string> settings) =>
        new(await HostProgram.Start(Describe(folder, settings)));

    /// <summary>How to start the program in a folder with some settings.</summary>
    public static ProcessStartInfo Describe(string folder, IReadOnlyDictionary<string, string> settings) =>
        HostProgram.Describe(
            Path.Combine(AppContext.BaseDirectory, "Kanoon.Host.dll"),
            folder,
            new Dictionary<string, string>
            {
                ["Access:AdministratorPassword"] = KanoonApp.AdministratorPassword,
                ["Access:SecondFactorRequired"] = "false",
                ["Messaging:ClaimSeconds"] = "4",
                ["Jobs:ClaimSeconds"] = "15",
            }.Concat(settings)
        );

    /// <summary>The database that a host in this folder has.</summary>
    public static TContext Database<TContext>(string folder, string module)
        where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        using var database = new SqliteDatabase($"Data Source={Path.Combine(folder, "data", "kanoon.db")}");
        database.Configure(options, module);
        return (TContext)Activator.CreateInstance(typeof(TContext), options.Options)!;
    }

    public Task Kill() => program.Kill();

    public HttpClient Client() => program.Client();

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

    public ValueTask DisposeAsync() => program.DisposeAsync();
}
