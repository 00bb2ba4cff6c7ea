using Microsoft.Data.Sqlite;

namespace Kanoon.Benchmarks.Data;

internal static class Sql
{
    public static SqliteConnection Open(string database, params string[] pragmas)
    {
        var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        foreach (var pragma in pragmas)
            connection.Run($"PRAGMA {pragma}");
        return connection;
    }

    public static void Run(this SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    public static List<T> List<T>(this SqliteConnection connection, string text, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    public static long Count(this SqliteConnection connection, string from) =>
        connection.List($"SELECT COUNT(*) FROM {from}", row => row.GetInt64(0))[0];
}

/// <summary>An <c>INSERT</c> that is compiled once and run for each row.</summary>
internal sealed class Insert : IDisposable
{
    private readonly SqliteCommand command;

    public Insert(SqliteConnection connection, SqliteTransaction transaction, string table, params string[] columns)
    {
        command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"""
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            VALUES ({string.Join(", ", columns.Select((_, index) => $"$p{index}"))})
            """;
        for (var index = 0; index < columns.Length; index++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{index}" });
        command.Prepare();
    }

    public SqliteTransaction Transaction
    {
        set => command.Transaction = value;
    }

    public void Row(params ReadOnlySpan<object> values)
    {
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index];
        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
