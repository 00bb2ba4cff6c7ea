using System.Diagnostics;
using Kanoon.Benchmarks.Data;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Benchmarks.Twin;

/// <summary>The expiry sweep as two statements in one transaction.</summary>
internal static class BareSweep
{
    public static (TimeSpan, long) Run(string database)
    {
        using var connection = Sql.Open(database, "journal_mode = WAL", "synchronous = FULL");
        var before = connection.Count("associations_licence_terms WHERE ExpiryBatch IS NOT NULL");
        var today = TimeProvider.System.Today().ToString("yyyy-MM-dd");

        var watch = Stopwatch.StartNew();
        using (var transaction = connection.BeginTransaction())
        {
            using var mark = connection.CreateCommand();
            mark.Transaction = transaction;
            mark.CommandText = """
                UPDATE associations_licence_terms SET ExpiryBatch = $batch
                WHERE ExpiryBatch IS NULL AND GraceEndsOn < $today AND NOT IsSucceeded
                    AND GraceEndsOn > '2021-01-01'
                """;
            mark.Parameters.AddWithValue("$batch", Guid.CreateVersion7());
            mark.Parameters.AddWithValue("$today", today);
            mark.ExecuteNonQuery();

            mark.CommandText = """
                INSERT INTO associations_outbox (Id, OccurredAt, Type, Body, State, DueAt, Attempts)
                SELECT $batch, $today, 'Kanoon.Associations.Contracts.LicencesExpired',
                    json_object('on', $today, 'associationIds', json_group_array(licence.AssociationId)), 'Pending', $today, 0
                FROM associations_licence_terms AS term
                JOIN associations_licences AS licence ON licence.Id = term.LicenceId
                WHERE term.ExpiryBatch = $batch AND licence.Ending_Kind IS NULL
                """;
            mark.ExecuteNonQuery();
            transaction.Commit();
        }

        var time = watch.Elapsed;
        return (time, connection.Count("associations_licence_terms WHERE ExpiryBatch IS NOT NULL") - before);
    }
}
