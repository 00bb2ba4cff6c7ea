using System.Data.Common;
using Kanoon.Platform.Jobs;
using Kanoon.SharedKernel.Persistence;
using Kanoon.Sqlite;
using Kanoon.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Kanoon.Host.Startup;

internal static class Databases
{
    private const string DefaultFile = "Data Source=data/kanoon.db";

    /// <summary>Section <c>Database</c>: <c>Provider</c> (Sqlite or SqlServer), <c>ConnectionString</c> and tuning.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Database");
        var provider = section["Provider"] ?? "Sqlite";
        var maxBatchSize = section.GetValue<int?>("MaxBatchSize");
        if (maxBatchSize < 1)
            throw new ConfigurationException($"Database:MaxBatchSize is {maxBatchSize}; it is at least 1.");

        if (provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
            return services
                .AddSingleton<IDatabase>(new SqliteDatabase(FileOf(section), maxBatchSize))
                .AddSingleton<IJobStorage, InMemoryJobStorage>();

        if (!provider.Equals("SqlServer", StringComparison.OrdinalIgnoreCase))
            throw new ConfigurationException($"Database:Provider is '{provider}'; it is Sqlite or SqlServer.");

        var settings = new SqlServerSettings(
            ServerOf(section),
            section.GetValue("CreateIfMissing", false),
            CollationOf(section),
            maxBatchSize,
            [.. section.GetSection("TransientErrors").GetChildren().Select(number => number.Get<int>())]
        );
        return services
            .AddSingleton<IDatabase>(new SqlServerDatabase(settings))
            .AddSingleton<IJobStorage>(new SqlServerJobStorage(settings));
    }

    private static string FileOf(IConfigurationSection section)
    {
        var connectionString =
            section["ConnectionString"] is { } given && !string.IsNullOrWhiteSpace(given) ? given : DefaultFile;
        return Read(() => new SqliteConnectionStringBuilder(connectionString)).DataSource.Length > 0
            ? connectionString
            : throw new ConfigurationException(
                $"Database:ConnectionString names no file; with Database:Provider=Sqlite it is like '{DefaultFile}'."
            );
    }

    private static string ServerOf(IConfigurationSection section)
    {
        var connectionString = section["ConnectionString"];
        // The embedded database's own setting is in appsettings.json, so that it is there unless somebody replaces it.
        if (string.IsNullOrWhiteSpace(connectionString) || connectionString == DefaultFile)
            throw new ConfigurationException("Database:ConnectionString is needed with Database:Provider=SqlServer.");
        return
            Read(() => new SqlConnectionStringBuilder(connectionString))
                is { DataSource.Length: > 0, InitialCatalog.Length: > 0 }
            ? connectionString
            : throw new ConfigurationException(
                "Database:ConnectionString names no server or no database; it is like 'Server=…;Database=kanoon;User Id=…;Password=…'."
            );
    }

    private static string CollationOf(IConfigurationSection section)
    {
        var collation = section["Collation"] ?? "Persian_100_CI_AS";
        return collation.All(character => char.IsAsciiLetterOrDigit(character) || character == '_')
            ? collation
            : throw new ConfigurationException($"Database:Collation is '{collation}'; it is a name of SQL Server's.");
    }

    private static TBuilder Read<TBuilder>(Func<TBuilder> read)
        where TBuilder : DbConnectionStringBuilder
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException)
        {
            // The string may hold a password, so it is not repeated.
            throw new ConfigurationException($"Database:ConnectionString cannot be read: {failure.Message}");
        }
    }
}
