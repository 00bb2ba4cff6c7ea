using System.Runtime.ExceptionServices;
using Hangfire;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kanoon.Platform.Jobs;

/// <summary>Runs a scheduled job in a scope of its own, one at a time, and keeps a record of the run.</summary>
public sealed class JobRunner(
    IServiceScopeFactory scopes,
    IEnumerable<JobSchedule> schedules,
    TimeProvider clock,
    ILogger<JobRunner> log
)
{
    private readonly JobTurns turns = new();

    [AutomaticRetry(Attempts = 0)]
    public async Task Run(string name, CancellationToken ct)
    {
        if (!turns.Begin(name))
            return;
        Exception? failure = null;
        do try
        {
            await RunOnce(name, ct);
        }
        catch (Exception failed)
        {
            failure = failed;
        }
        while (turns.GoesOn(name));
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);
    }

    private async Task RunOnce(string name, CancellationToken ct)
    {
        var schedule = schedules.Single(candidate => candidate.Name == name);
        var run = await Start(name, ct);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CommandContext>().Operation = name;
            var report = await ((IRecurringJob)scope.ServiceProvider.GetRequiredService(schedule.Type)).Run(ct);
            await Finish(run, JobOutcome.Succeeded, report, null);
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Job {Job} failed", name);
            await Finish(run, JobOutcome.Failed, new JobReport(0), failure.GetType().Name);
            throw;
        }
    }

    private async Task<Guid> Start(string name, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IPlatformDb>();
        var (machine, now) = (Environment.MachineName, clock.Now());
        // One that goes on all the same says how it ended when it does.
        await db
            .JobRuns.Where(earlier =>
                earlier.Job == name && earlier.Host == machine && earlier.Outcome == JobOutcome.Running
            )
            .ExecuteUpdateAsync(set => set.SetProperty(earlier => earlier.Outcome, JobOutcome.Interrupted), ct);
        var run = new JobRun
        {
            Job = name,
            Host = machine,
            StartedAt = now,
        };
        db.JobRuns.Add(run);
        await db.SaveChangesAsync(ct);
        return run.Id;
    }

    private async Task Finish(Guid id, JobOutcome outcome, JobReport report, string? error)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.Now();
        await scope
            .ServiceProvider.GetRequiredService<IPlatformDb>()
            .JobRuns.Where(run => run.Id == id)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(run => run.Outcome, outcome)
                    .SetProperty(run => run.FinishedAt, now)
                    .SetProperty(run => run.Done, report.Done)
                    .SetProperty(run => run.Failed, report.Failed)
                    .SetProperty(run => run.Error, error)
            );
        log.LogInformation(
            "Job run {Run} ended {Outcome}: {Done} done, {Failed} failed",
            id,
            outcome,
            report.Done,
            report.Failed
        );
    }
}
