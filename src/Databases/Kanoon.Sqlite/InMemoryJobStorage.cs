using Hangfire;
using Hangfire.InMemory;
using Kanoon.Platform.Jobs;

namespace Kanoon.Sqlite;

/// <summary>One machine, one process: the schedule is made anew at each start, and the work itself is in our tables.</summary>
public sealed class InMemoryJobStorage : IJobStorage
{
    public void Configure(IGlobalConfiguration hangfire) =>
        hangfire.UseInMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(6) });
}
