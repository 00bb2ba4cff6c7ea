using System.Net;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Platform;

public sealed class SqliteAppWithJobs : SqliteApp
{
    private protected override bool RunsJobs => true;

    private protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.LeaveToTheSignal();
    }
}

public sealed class SqlServerAppWithJobs : SqlServerApp
{
    private protected override bool RunsJobs => true;

    private protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.LeaveToTheSignal();
    }
}

file static class Schedule
{
    /// <summary>Without the sweep, which would deliver within the minute what the signal had forgotten.</summary>
    public static void LeaveToTheSignal(this IServiceCollection services) =>
        services.Remove(
            services.Single(service => service.ImplementationInstance is JobSchedule { Name: "platform.outbox-sweep" })
        );
}

public sealed class RunningJobsByThemselvesOnSqlite(SqliteAppWithJobs app)
    : RunningJobsByThemselves(app),
        IClassFixture<SqliteAppWithJobs>;

public sealed class RunningJobsByThemselvesOnSqlServer(SqlServerAppWithJobs app)
    : RunningJobsByThemselves(app),
        IClassFixture<SqlServerAppWithJobs>;

/// <summary>The one behaviour for which the scheduler and the outbox pump do run.</summary>
public abstract class RunningJobsByThemselves(KanoonApp app) : Behaviour(app)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task An_administrator_runs_a_job_and_sees_its_run()
    {
        const string job = "/api/v1/admin/jobs/platform.housekeeping";
        var administrator = App.Administrator();

        await administrator.Http.Post($"{job}/run").ShouldBe(HttpStatusCode.Accepted);

        await Until(async () =>
            await administrator.Http.Get<Runs>($"{job}/runs")
                is { Items: [{ Outcome: "succeeded", FinishedAt: not null }] }
        );
    }

    [Fact]
    public async Task An_announcement_is_delivered_as_soon_as_it_is_saved()
    {
        var person = await App.Citizen();

        await App.Announce(TestAnnouncements.Greeting("at-once", person));

        await Until(async () => await person.Http.Get<Messages>("/api/v1/messages") is { Items.Length: 1 });
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await holds())
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
    }

    private sealed record Runs(Run[] Items);

    private sealed record Run(string Outcome, DateTime? FinishedAt);

    private sealed record Messages(Message[] Items);

    private sealed record Message(string Subject);
}
