using FluentValidation;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Paging;
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
            jobs.Add(
                new(schedule.Name, schedule.Cron, await db.RunsOf(schedule.Name).NewestFirst().FirstOrDefaultAsync(ct))
            );
        return jobs;
    }
}

/// <summary>The runs of one job, newest first.</summary>
internal sealed record ListJobRuns(string Name, int Limit, string? After) : IQuery<Page<JobRunView>>;

internal sealed class ListJobRunsValidator : AbstractValidator<ListJobRuns>
{
    public ListJobRunsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListJobRunsHandler(IPlatformDb db, IEnumerable<JobSchedule> schedules)
    : IQueryHandler<ListJobRuns, Page<JobRunView>>
{
    public async Task<Page<JobRunView>> Handle(ListJobRuns query, CancellationToken ct)
    {
        var runs = db.RunsOf(query.Name);
        if (Cursor.Read(query.After, 2) is [var at, var id])
        {
            var (last, lastId) = (Cursor.Instant(at), Cursor.Id(id));
            runs = runs.Where(run => run.StartedAt <= last && (run.StartedAt < last || run.Id.CompareTo(lastId) < 0));
        }

        var rows = await runs.NewestFirst().Take(query.Limit + 1).ToListAsync(ct);
        if (rows.Count == 0 && schedules.All(schedule => schedule.Name != query.Name))
            throw new NotFoundException("Job", query.Name);
        return Page.Of(rows, query.Limit, run => [Cursor.Of(run.StartedAt), Cursor.Of(run.Id)]);
    }
}

internal static class JobRunQueries
{
    public static IQueryable<JobRun> RunsOf(this IPlatformDb db, string job) =>
        db.JobRuns.AsNoTracking().Where(run => run.Job == job);

    // The id only parts runs of one instant: the databases sort ids differently, but each compares them as it sorts.
    public static IQueryable<JobRunView> NewestFirst(this IQueryable<JobRun> runs) =>
        runs.OrderByDescending(run => run.StartedAt)
            .ThenByDescending(run => run.Id)
            .Select(run => new JobRunView(
                run.Id,
                run.Host,
                run.StartedAt,
                run.FinishedAt,
                run.Outcome,
                run.Done,
                run.Failed,
                run.Error
            ));
}
