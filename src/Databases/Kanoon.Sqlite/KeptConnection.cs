using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

// EF Core has no public door to this; a version that moves it does not compile.
#pragma warning disable EF1001

namespace Kanoon.Sqlite;

/// <summary>
/// A pooled context's connection, opened once and kept. Opening costs more than most of our queries: each time SQLite is
/// told the pragmas and EF Core's functions anew.
/// </summary>
internal sealed class KeptConnection(
    RelationalConnectionDependencies dependencies,
    IRawSqlCommandBuilder commands,
    IDiagnosticsLogger<DbLoggerCategory.Infrastructure> log
) : SqliteRelationalConnection(dependencies, commands, log)
{
    // Readers beside a writer, an fsync at each commit, and a wait inside SQLite when another process writes. A city's
    // whole database is read from the system's cache instead of being copied into one of each connection, and a sweep's
    // transaction is kept in memory until it ends.
    private const string Pragmas = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA busy_timeout = 30000;
        PRAGMA mmap_size = 67108864;
        PRAGMA cache_size = -16384;
        PRAGMA wal_autocheckpoint = 4000;
        """;

    protected override void OpenDbConnection(bool errorsExpected)
    {
        base.OpenDbConnection(errorsExpected);
        SayPragmas();
    }

    protected override async Task OpenDbConnectionAsync(bool errorsExpected, CancellationToken cancellationToken)
    {
        await base.OpenDbConnectionAsync(errorsExpected, cancellationToken);
        SayPragmas();
    }

    // Kept open: it is closed when the context itself is disposed of.
    protected override void CloseDbConnection() { }

    protected override Task CloseDbConnectionAsync() => Task.CompletedTask;

    private void SayPragmas()
    {
        using var command = DbConnection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
