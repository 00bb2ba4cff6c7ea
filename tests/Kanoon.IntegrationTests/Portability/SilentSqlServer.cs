using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform.Access;
using Kanoon.Platform.Files;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SqlServer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.SqlServer.Infrastructure.Internal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kanoon.IntegrationTests.Portability;

/// <summary>SQL Server's provider over a connection that leads nowhere.</summary>
internal sealed class SilentSqlServer(SilentConnection connection) : IDatabase
{
    private readonly SqlServerDatabase database = new(new SqlServerSettings(connection.ConnectionString));

    public void Configure(DbContextOptionsBuilder options, string module)
    {
        database.Configure(options, module);
#pragma warning disable EF1001 // The connection of an extension that the provider's own database has configured.
        var provider = options.Options.GetExtension<SqlServerOptionsExtension>();
#pragma warning restore EF1001
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(
            provider.WithConnectionString(null).WithConnection(connection)
        );
    }

    public ValueTask<IDisposable> EnterWrite(CancellationToken ct) => database.EnterWrite(ct);

    public bool IsDuplicate(Exception failure) => database.IsDuplicate(failure);

    public Task Reach(CancellationToken ct) => Task.CompletedTask;

    public Task Migrate(IEnumerable<DbContext> contexts, CancellationToken ct) => Task.CompletedTask;
}

/// <summary>The whole application on SQL Server's provider without a server: it translates, and nothing comes of it.</summary>
public sealed class SilentApp : SqliteApp
{
    internal SilentConnection Connection { get; } = new();

    // So that what is said about mail is heard too; nobody listens at this port.
    private protected override IReadOnlyDictionary<string, string> FurtherSettings =>
        new Dictionary<string, string>
        {
            ["Notifications:Email:Enabled"] = "true",
            ["Notifications:Email:Host"] = "127.0.0.1",
            ["Notifications:Email:Port"] = "1",
            ["Notifications:Email:Tls"] = "false",
            ["Notifications:Email:From"] = "kanoon@city.example",
        };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var modules = Services.GetRequiredService<ModuleCatalogue>();
        await LeaveAnOldFile();
        await In(scope =>
        {
            Connection.Columns = new([.. modules.All.Select(module => modules.ContextOf(module.Name, scope).Model)]);
            return Task.CompletedTask;
        });
    }

    // What cleans up asks about files that are there.
    private async Task LeaveAnOldFile()
    {
        var folder = Services.GetRequiredService<IOptions<FileSettings>>().Value.Folder;
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, new string('0', 64));
        await File.WriteAllTextAsync(file, "");
        File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    private protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.AddSingleton<IDatabase>(new SilentSqlServer(Connection));
        services.AddSingleton<IPersonalData, PlainData>();
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
    }

    /// <summary>Does some work as somebody who may do everything, and returns the statements that it made.</summary>
    internal async Task<(IReadOnlyList<string> Statements, Exception? Failure)> Listen(
        Pretence pretence,
        Func<IServiceProvider, Task> work
    )
    {
        await using var scope = Services.CreateAsyncScope();
        HeldRole[] roles = [.. Roles.All.Select(role => new HeldRole(role, Samples.Id))];
        scope.ServiceProvider.GetRequiredService<Caller>().Become(Samples.Id, roles, full: true);
        Connection.Statements.Clear();
        Connection.Pretence = pretence;
        Exception? failure = null;
        try
        {
            await work(scope.ServiceProvider).WaitAsync(TimeSpan.FromSeconds(20));
        }
        catch (Exception caught)
        {
            failure = caught;
        }

        return ([.. Connection.Statements], failure);
    }
}
