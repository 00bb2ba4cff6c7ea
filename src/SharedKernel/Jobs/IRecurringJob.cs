using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.SharedKernel.Jobs;

/// <summary>Scheduled work. It may run twice, late, or on two hosts at once, and its effects still happen once.</summary>
public interface IRecurringJob
{
    Task<JobReport> Run(CancellationToken ct);
}

/// <param name="Done">How many things this run took care of.</param>
/// <param name="Failed">How many it could not, and left for the next run.</param>
public sealed record JobReport(long Done, long Failed = 0);

/// <summary>Has a job run before its time on the schedule.</summary>
public interface IJobTrigger
{
    void Soon(string job);
}

/// <param name="Name">Stable, <c>module.job-in-kebab-case</c>.</param>
/// <param name="Cron">Five fields, Tehran time.</param>
/// <param name="Type">An <see cref="IRecurringJob"/>, resolved in a scope of its own.</param>
public sealed record JobSchedule(string Name, string Cron, Type Type);

public static class JobRegistration
{
    public static IServiceCollection AddRecurringJob<TJob>(this IServiceCollection services, string name, string cron)
        where TJob : class, IRecurringJob =>
        services.AddScoped<TJob>().AddSingleton(new JobSchedule(name, cron, typeof(TJob)));
}
