using Hangfire;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Time;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Platform.Jobs;

/// <summary>Where Hangfire keeps its schedule: beside the data, or in memory on a single machine.</summary>
public interface IJobStorage
{
    void Configure(IGlobalConfiguration hangfire);
}

internal static class Scheduling
{
    // More than there are jobs that may take long, for each of these takes one.
    private const int Workers = 8;

    public static IServiceCollection AddScheduling(this IServiceCollection services, bool runsJobs)
    {
        services
            .AddSingleton<JobRunner>()
            .AddSingleton<IJobTrigger, JobTrigger>()
            .AddHangfire(
                (provider, hangfire) =>
                {
                    hangfire
                        .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
                        .UseSimpleAssemblyNameTypeSerializer()
                        .UseRecommendedSerializerSettings();
                    provider.GetRequiredService<IJobStorage>().Configure(hangfire);
                }
            );
        if (runsJobs)
            services.AddHangfireServer(server =>
            {
                server.WorkerCount = Workers;
                server.SchedulePollingInterval = TimeSpan.FromSeconds(15);
            });
        return services;
    }

    /// <summary>Puts every module's jobs on the schedule.</summary>
    public static void ScheduleJobs(this IServiceProvider services)
    {
        var recurring = services.GetRequiredService<IRecurringJobManager>();
        foreach (var schedule in services.GetServices<JobSchedule>())
            recurring.AddOrUpdate<JobRunner>(
                schedule.Name,
                runner => runner.Run(schedule.Name, CancellationToken.None),
                schedule.Cron,
                new RecurringJobOptions { TimeZone = Tehran.Zone }
            );
    }
}
