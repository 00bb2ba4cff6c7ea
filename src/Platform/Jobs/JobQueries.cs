using FluentValidation;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Jobs;

internal sealed record ListJobs : IQuery<IReadOnlyList<JobSummary>>;

/// <param name="Cron">Five fields, Tehran time.</param>
internal sealed record JobSummary(string Name, string Cron, JobRunView? LastRun);

internal sealed record JobRunView(
    Guid Id,
    string Host,
    DateTime StartedAt,
    DateTime? FinishedAt,
    JobOutcome Outcome,
    long Done,
    long Failed,
    string? Error
);

internal sealed class ListJobsHandler(IPlatformDb db, IEnumerable<JobSchedule> schedules)
    : IQueryHandler<ListJobs, IReadOnlyList<JobSummary>>
{
    public async Task<IReadOnlyList<JobSummary>> Handle(ListJobs query, CancellationToken ct)
    {
        var jobs = new List<JobSummary>();
        foreach (var schedule in schedules.OrderBy(schedule => schedule.Name, StringComparer.Ordinal))
            jobs.Add(new(schedule.Name, schedule.Cron, (await db.RunsOf(schedule.Name, 1, ct)).FirstOrDefault()));
        return jobs;
    }
}

internal sealed record ListJobRuns(string Name, int Limit) : IQuery<IReadOnlyList<JobRunView>>;

internal sealed class ListJobRunsValidator : AbstractValidator<ListJobRuns>
{
    public ListJobRunsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListJobRunsHandler(IPlatformDb db) : IQueryHandler<ListJobRuns, IReadOnlyList<JobRunView>>
{
    public async Task<IReadOnlyList<JobRunView>> Handle(ListJobRuns query, CancellationToken ct) =>
        await db.RunsOf(query.Name, query.Limit, ct);
}

internal static class JobRunQueries
{
    public static Task<List<JobRunView>> RunsOf(this IPlatformDb db, string job, int limit, CancellationToken ct) =>
        db
            .JobRuns.AsNoTracking()
            .Where(run => run.Job == job)
            .OrderByDescending(run => run.StartedAt)
            .Take(limit)
            .Select(run => new JobRunView(
                run.Id,
                run.Host,
                run.StartedAt,
                run.FinishedAt,
                run.Outcome,
                run.Done,
                run.Failed,
                run.Error
            ))
            .ToListAsync(ct);
}
