using Kanoon.SharedKernel.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using SQLitePCL;
using IRelationalTypeMappingSource = Microsoft.EntityFrameworkCore.Storage.IRelationalTypeMappingSource;

#pragma warning disable EF1001

namespace Kanoon.Sqlite;

/// <summary>The embedded default: one file in write-ahead mode, nothing to install.</summary>
/// <param name="connectionString">A Microsoft.Data.Sqlite connection string that names a file.</param>
/// <param name="maxBatchSize">Rows a save sends at once; null for the provider's own choice.</param>
public sealed class SqliteDatabase(string connectionString, int? maxBatchSize = null) : IDatabase, IDisposable
{
    private const int ConstraintFailed = 19;

    private readonly string connectionString = new SqliteConnectionStringBuilder(connectionString)
    {
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString();

    private readonly SemaphoreSlim writer = new(1, 1);

    // A connection belongs to one context and so to one thread at a time: SQLite need not lock around each value that is
    // read, nor count its memory under a lock of all connections. Too late, and of no consequence, where somebody else in
    // the process has opened a database before.
    static SqliteDatabase()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    /// <summary>SQLite runs in the process: there is no way to it to save, and it binds each parameter by its name.</summary>
    public int RowsPerInsert => 1;

    public void Configure(DbContextOptionsBuilder options, string module) =>
        options
            .UseSqlite(
                connectionString,
                sqlite =>
                {
                    sqlite
                        .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                        .MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name)
                        .MigrationsHistoryTable($"{module}_migrations");
                    if (maxBatchSize is { } size)
                        sqlite.MaxBatchSize(size);
                }
            )
            .ReplaceService<ISqliteRelationalConnection, KeptConnection>()
            .ReplaceService<IModelCustomizer, TablePrefixes>()
            .ReplaceService<IRelationalTypeMappingSource, QuickDays>()
            .UseCompiledModel();

    /// <summary>SQLite lets one writer in at a time; a fair queue inside the process beats its polling.</summary>
    public async ValueTask<IDisposable> EnterWrite(CancellationToken ct)
    {
        await writer.WaitAsync(ct);
        return new Turn(writer);
    }

    public bool IsDuplicate(Exception failure) =>
        ((failure as DbUpdateException)?.InnerException ?? failure)
            is SqliteException { SqliteErrorCode: ConstraintFailed, SqliteExtendedErrorCode: 1555 or 2067 };

    public async Task Reach(CancellationToken ct)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        try
        {
            MakeFolder();
            await using var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync(ct);
            await using var command = connection.CreateCommand();
            // Opening reads nothing, and reading does not tell whether one may write.
            command.CommandText = "PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; ROLLBACK;";
            await command.ExecuteNonQueryAsync(ct);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new DatabaseUnavailableException($"{file}: {failure.Message}", failure);
        }
    }

    public async Task Migrate(IEnumerable<DbContext> contexts, CancellationToken ct)
    {
        MakeFolder();
        foreach (var context in contexts)
        {
            // Asked first, for Migrate compares whole models before it finds that there is nothing to do.
            if (!(await context.Database.GetPendingMigrationsAsync(ct)).Any())
                continue;
            await MigrationLock.ClearAbandoned(context, ct);
            await context.Database.MigrateAsync(ct);
        }
    }

    public void Dispose() => writer.Dispose();

    private void MakeFolder()
    {
        var file = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
        if (Path.GetDirectoryName(file) is { } folder)
            Directory.CreateDirectory(folder);
    }

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
