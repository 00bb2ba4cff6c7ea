using System.Diagnostics;
using Kanoon.Benchmarks.Data;
using Kanoon.Platform.Jobs;
using Kanoon.Platform.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Benchmarks.Figures;

/// <summary>Our side of the sweeps: the jobs as the scheduler runs them, after a small one of long ago.</summary>
internal static class OurJobs
{
    public static Task<(TimeSpan, long)> SweepExpiry(string database) =>
        Measure(
            database,
            DataSets.LongAgo.AddDays(40),
            services =>
                services
                    .GetRequiredService<JobRunner>()
                    .Run("associations.announce-expired-terms", CancellationToken.None),
            "associations_licence_terms WHERE ExpiryBatch IS NOT NULL"
        );

    public static Task<(TimeSpan, long)> Remind(string database) =>
        Measure(
            database,
            DataSets.LongAgo.AddDays(-60),
            services => RemindAndDeliver(database, services),
            "platform_messages"
        );

    // As in the Host: what the job has committed is delivered while it goes on.
    private static async Task RemindAndDeliver(string database, IServiceProvider services)
    {
        using var pump = ActivatorUtilities.CreateInstance<OutboxPump>(services);
        await pump.StartAsync(CancellationToken.None);
        await services.GetRequiredService<JobRunner>().Run("associations.remind-of-renewal", CancellationToken.None);

        using var connection = Sql.Open(database);
        while (connection.Count("associations_outbox WHERE State = 'Pending'") > 0)
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        await pump.StopAsync(CancellationToken.None);
    }

    private static async Task<(TimeSpan, long)> Measure(
        string database,
        DateOnly warmUp,
        Func<IServiceProvider, Task> work,
        string done
    )
    {
        var clock = new MovableClock();
        await using var services = OurServices.Over(database, clock);
        var today = clock.At;
        clock.At = new DateTimeOffset(warmUp, new TimeOnly(8, 0), TimeSpan.Zero);
        await work(services);
        using var connection = Sql.Open(database);
        var before = connection.Count(done);
        if (before != DataSets.WarmUp)
            throw new InvalidOperationException($"The warm-up did {before} of {DataSets.WarmUp}.");

        // The compiler works in the background, and what it has made is used from the next call on.
        await Task.Delay(TimeSpan.FromSeconds(1));
        clock.At = today;
        var watch = Stopwatch.StartNew();
        await work(services);
        return (watch.Elapsed, connection.Count(done) - before);
    }
}
