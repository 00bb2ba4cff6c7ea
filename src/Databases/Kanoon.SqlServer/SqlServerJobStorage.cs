using Hangfire;
using Hangfire.SqlServer;
using Kanoon.Platform.Jobs;

namespace Kanoon.SqlServer;

/// <summary>The schedule that all hosts share.</summary>
public sealed class SqlServerJobStorage(SqlServerSettings settings) : IJobStorage
{
    public void Configure(IGlobalConfiguration hangfire) =>
        hangfire.UseSqlServerStorage(
            settings.ConnectionString,
            new SqlServerStorageOptions
            {
                SchemaName = "hangfire",
                PrepareSchemaIfNecessary = true,
                DisableGlobalLocks = true,
                UseRecommendedIsolationLevel = true,
                SlidingInvisibilityTimeout = TimeSpan.FromMinutes(5),
                QueuePollInterval = TimeSpan.FromSeconds(5),
            }
        );
}
