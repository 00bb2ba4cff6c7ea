using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Kanoon.IntegrationTests.Infrastructure;

/// <summary>A database of a test class's own: what to tell the host about it, and how it ends.</summary>
public abstract class TestDatabase
{
    /// <summary>Why there is none here; null where there is one.</summary>
    public string? Missing { get; protected set; }

    /// <summary>The host's <c>Database</c> section.</summary>
    /// <param name="folder">For the files of this test class; removed after it.</param>
    public abstract Task<IReadOnlyDictionary<string, string>> Create(string folder);

    public abstract Task Drop();
}

/// <summary>A file in the test class's folder.</summary>
internal sealed class SqliteTestDatabase : TestDatabase
{
    private string connectionString = "";

    public override Task<IReadOnlyDictionary<string, string>> Create(string folder)
    {
        connectionString = $"Data Source={Path.Combine(folder, "kanoon.db")}";
        return Task.FromResult<IReadOnlyDictionary<string, string>>(
            new Dictionary<string, string>
            {
                ["Database:Provider"] = "Sqlite",
                ["Database:ConnectionString"] = connectionString,
            }
        );
    }

    public override Task Drop()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
        return Task.CompletedTask;
    }
}

/// <summary>A database with a unique name on the run's one server.</summary>
internal sealed class SqlServerTestDatabase : TestDatabase
{
    private const int DropAttempts = 5;

    private readonly string name = $"kanoon_test_{Guid.CreateVersion7():N}";
    private string? server;

    public override async Task<IReadOnlyDictionary<string, string>> Create(string folder)
    {
        (server, Missing) = await SqlServerForTests.Find();
        var settings = new Dictionary<string, string> { ["Database:Provider"] = "SqlServer" };
        if (server is null)
            return settings;

        settings["Database:ConnectionString"] = Naming(name);
        settings["Database:CreateIfMissing"] = "true";
        foreach (var (setting, value) in SqlServerForTests.Tuning())
            settings[$"Database:{setting}"] = value;
        if (!bool.Parse(settings["Database:CreateIfMissing"]))
            await Execute($"CREATE DATABASE [{name}]");
        return settings;
    }

    public override async Task Drop()
    {
        if (server is null)
            return;

        SqlConnection.ClearAllPools();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await Execute($"DROP DATABASE IF EXISTS [{name}]");
                return;
            }
            catch (SqlException) when (attempt < DropAttempts)
            {
                // A connection of the host that has just ended may still hold the database.
                await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt));
                SqlConnection.ClearAllPools();
            }
        }
    }

    private async Task Execute(string sql)
    {
        await using var connection = new SqlConnection(Naming("master"));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made here.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private string Naming(string database) =>
        new SqlConnectionStringBuilder(server) { InitialCatalog = database }.ConnectionString;
}
