using Microsoft.EntityFrameworkCore;

namespace Kanoon.Sqlite;

/// <summary>
/// EF Core marks a running migration by a row, and a process that was killed leaves it behind: the next one would wait
/// for ever. No migration of ours runs for minutes, so an old mark is an abandoned one.
/// </summary>
internal static class MigrationLock
{
    public static async Task ClearAbandoned(DbContext context, CancellationToken ct)
    {
        var tables = await context
            .Database.SqlQueryRaw<int>(
                """SELECT COUNT(*) AS "Value" FROM sqlite_master WHERE name = '__EFMigrationsLock'"""
            )
            .SingleAsync(ct);
        if (tables == 0)
            return;

        await context.Database.ExecuteSqlRawAsync(
            """DELETE FROM "__EFMigrationsLock" WHERE "Timestamp" < datetime('now', '-2 minutes')""",
            ct
        );
    }
}
