using Kanoon.Platform.Jobs;
using Kanoon.SharedKernel.Persistence;
using Kanoon.Sqlite;
using Kanoon.SqlServer;

namespace Kanoon.Host.Startup;

internal static class Databases
{
    /// <summary>Section <c>Database</c>: <c>Provider</c> (Sqlite or SqlServer), <c>ConnectionString</c> and tuning.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection("Database");
        var provider = section["Provider"] ?? "Sqlite";
        var connectionString = section["ConnectionString"];
        if (provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
            return services
                .AddSingleton<IDatabase>(
                    new SqliteDatabase(
                        connectionString ?? "Data Source=data/kanoon.db",
                        section.GetValue<int?>("MaxBatchSize")
                    )
                )
                .AddSingleton<IJobStorage, InMemoryJobStorage>();

        if (!provider.Equals("SqlServer", StringComparison.OrdinalIgnoreCase))
            throw new ConfigurationException($"Database:Provider is '{provider}'; it is Sqlite or SqlServer.");
        if (string.IsNullOrWhiteSpace(connectionString))
            throw new ConfigurationException("Database:ConnectionString is needed with Database:Provider=SqlServer.");

        var settings = new SqlServerSettings(
            connectionString,
            section.GetValue("CreateIfMissing", false),
            section["Collation"] ?? "Persian_100_CI_AS",
            section.GetValue<int?>("MaxBatchSize"),
            section.GetSection("TransientErrors").Get<int[]>()
        );
        return services
            .AddSingleton<IDatabase>(new SqlServerDatabase(settings))
            .AddSingleton<IJobStorage>(new SqlServerJobStorage(settings));
    }
}

/// <summary>The configuration cannot be used; the message says what to mend.</summary>
public sealed class ConfigurationException(string message) : Exception(message);
