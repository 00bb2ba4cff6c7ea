using System.Diagnostics;
using Kanoon.Benchmarks.Data;
using Microsoft.Data.Sqlite;

namespace Kanoon.Benchmarks.Twin;

/// <summary>The rows that our reminders left, inserted again by nothing but prepared inserts.</summary>
internal static class BareReminders
{
    private const int Batch = 1_000;
    private const string Ledger = "associations_sent_reminders";
    private const string Messages = "platform_messages";

    public static (TimeSpan, long) Run(string database, string done)
    {
        var (ledgerColumns, ledger) = Read(done, Ledger);
        var (messageColumns, messages) = Read(done, Messages);
        using var connection = Sql.Open(database, "journal_mode = WAL", "synchronous = FULL");

        var watch = Stopwatch.StartNew();
        var transaction = connection.BeginTransaction();
        using var intoLedger = new Insert(connection, transaction, Ledger, ledgerColumns);
        using var intoMessages = new Insert(connection, transaction, Messages, messageColumns);
        for (var from = 0; from < ledger.Count; from += Batch)
        {
            if (from == DataSets.WarmUp)
                watch.Restart();
            foreach (var row in ledger.Skip(from).Take(Batch))
                intoLedger.Row(row);
            foreach (var row in messages.Skip(from).Take(Batch))
                intoMessages.Row(row);
            transaction.Commit();
            transaction.Dispose();
            intoLedger.Transaction = intoMessages.Transaction = transaction = connection.BeginTransaction();
        }

        transaction.Dispose();
        return (watch.Elapsed, connection.Count(Messages) - DataSets.WarmUp);
    }

    private static (string[] Columns, List<object[]> Rows) Read(string database, string table)
    {
        using var connection = Sql.Open(database);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table} ORDER BY rowid";
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return ([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], rows);
    }
}
