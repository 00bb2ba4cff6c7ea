using Kanoon.SharedKernel.Persistence;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.SqlServer;

/// <summary>Production: SQL Server, shared by any number of hosts.</summary>
public sealed class SqlServerDatabase(SqlServerSettings settings) : IDatabase
{
    // EF Core asks further, and creates it where it may.
    private const int NoSuchDatabase = 4060;

    private static readonly NoTurn Free = new();

    public void Configure(DbContextOptionsBuilder options, string module) =>
        options.UseSqlServer(
            settings.ConnectionString,
            server =>
            {
                server
                    .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                    .MigrationsAssembly(typeof(SqlServerDatabase).Assembly.GetName().Name)
                    .MigrationsHistoryTable("migrations", module)
                    .UseCompatibilityLevel(150)
                    .EnableRetryOnFailure(6, TimeSpan.FromSeconds(10), settings.TransientErrors);
                if (settings.MaxBatchSize is { } size)
                    server.MaxBatchSize(size);
            }
        );

    /// <summary>SQL Server sorts its writers out by itself.</summary>
    public ValueTask<IDisposable> EnterWrite(CancellationToken ct) => ValueTask.FromResult<IDisposable>(Free);

    public bool IsDuplicate(Exception failure) =>
        ((failure as DbUpdateException)?.InnerException ?? failure) is SqlException { Number: 2601 or 2627 };

    public async Task Reach(CancellationToken ct)
    {
        var target = settings.CreateIfMissing ? Master() : new(settings.ConnectionString);
        try
        {
            await using var connection = new SqlConnection(target.ConnectionString);
            await connection.OpenAsync(ct);
        }
        catch (SqlException failure) when (failure.Number != NoSuchDatabase)
        {
            throw new DatabaseUnavailableException($"{target.DataSource}: {failure.Message}", failure);
        }
    }

    public async Task Migrate(IEnumerable<DbContext> contexts, CancellationToken ct)
    {
        if (settings.CreateIfMissing)
            await CreateIfMissing(ct);

        foreach (var context in contexts)
            await context.Database.MigrateAsync(ct);
    }

    private async Task CreateIfMissing(CancellationToken ct)
    {
        var name = new SqlConnectionStringBuilder(settings.ConnectionString).InitialCatalog;
        await using var connection = new SqlConnection(Master().ConnectionString);
        await connection.OpenAsync(ct);
        await using var exists = connection.CreateCommand();
        exists.CommandText = "SELECT COUNT(*) FROM sys.databases WHERE name = @name";
        exists.Parameters.AddWithValue("@name", name);
        if ((int)(await exists.ExecuteScalarAsync(ct))! > 0)
            return;

        await using var create = connection.CreateCommand();
        var collation = settings.Collation is { Length: > 0 } wanted ? $" COLLATE {Identifier(wanted)}" : "";
        create.CommandText = $"CREATE DATABASE [{name.Replace("]", "]]", StringComparison.Ordinal)}]{collation}";
        await create.ExecuteNonQueryAsync(ct);
    }

    private SqlConnectionStringBuilder Master() => new(settings.ConnectionString) { InitialCatalog = "master" };

    private static string Identifier(string collation) =>
        collation.All(character => char.IsAsciiLetterOrDigit(character) || character == '_')
            ? collation
            : throw new InvalidOperationException("Database:Collation is not a collation name.");

    private sealed class NoTurn : IDisposable
    {
        public void Dispose() { }
    }
}
