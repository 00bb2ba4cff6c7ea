using System.Net;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.Platform.Jobs;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Platform;

public sealed class WatchingOverJobsOnSqlite(SqliteApp app) : WatchingOverJobs(app), IClassFixture<SqliteApp>;

public sealed class WatchingOverJobsOnSqlServer(SqlServerApp app) : WatchingOverJobs(app), IClassFixture<SqlServerApp>;

public abstract class WatchingOverJobs(KanoonApp app) : Behaviour(app)
{
    private const string Job = "platform.housekeeping";

    [Theory]
    [InlineData("GET", "/api/v1/admin/jobs")]
    [InlineData("GET", $"/api/v1/admin/jobs/{Job}/runs")]
    [InlineData("POST", $"/api/v1/admin/jobs/{Job}/run")]
    [InlineData("GET", "/api/v1/admin/dead-letters")]
    [InlineData("GET", "/jobs")]
    public async Task Is_not_for_citizens_nor_for_the_public(string method, string address)
    {
        var citizen = await App.Citizen();

        var byCitizen = Ask(citizen.Http, method, address);
        var byPublic = Ask(App.Public(), method, address);

        await byCitizen.ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
        await byPublic.ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
    }

    [Fact]
    public async Task A_manager_sees_the_jobs_but_not_the_dead_letters()
    {
        var manager = await App.Staff(Roles.OfficeManager);

        var jobs = manager.Http.GetAsync(new Uri("/api/v1/admin/jobs", UriKind.Relative));
        var letters = manager.Http.GetAsync(new Uri("/api/v1/admin/dead-letters", UriKind.Relative));

        await jobs.ShouldBe(HttpStatusCode.OK);
        await letters.ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task Every_scheduled_job_is_on_the_list_by_name()
    {
        var scheduled = App.Services.GetServices<JobSchedule>().Select(schedule => schedule.Name);

        var jobs = await App.Administrator().Http.Get<Summary[]>("/api/v1/admin/jobs");

        jobs.Select(job => job.Name).Should().BeEquivalentTo(scheduled).And.BeInAscendingOrder(StringComparer.Ordinal);
        jobs.Should().Contain(job => job.Name == Job && job.Cron == "30 3 * * *");
    }

    [Fact]
    public async Task A_run_is_on_record_with_its_outcome_newest_first()
    {
        var administrator = App.Administrator();
        await App.RunJob(Job);
        App.Clock.Advance(TimeSpan.FromMinutes(5));
        await App.RunJob(Job);

        var runs = (await administrator.Http.Get<Runs>($"/api/v1/admin/jobs/{Job}/runs")).Items;
        var jobs = await administrator.Http.Get<Summary[]>("/api/v1/admin/jobs");

        runs.Should().HaveCountGreaterThanOrEqualTo(2).And.OnlyContain(run => run.Outcome == "succeeded");
        (runs[0].StartedAt - runs[1].StartedAt).Should().Be(TimeSpan.FromMinutes(5));
        jobs.Single(job => job.Name == Job).LastRun.Should().Be(runs[0]);
    }

    [Fact]
    public async Task The_list_of_runs_has_a_limit_within_bounds()
    {
        var administrator = App.Administrator();
        await App.RunJob("platform.outbox-sweep");
        await App.RunJob("platform.outbox-sweep");

        var one = await administrator.Http.Get<Runs>("/api/v1/admin/jobs/platform.outbox-sweep/runs?limit=1");
        var none = administrator.Http.GetAsync(new Uri($"/api/v1/admin/jobs/{Job}/runs?limit=0", UriKind.Relative));

        one.Items.Should().ContainSingle();
        one.Next.Should().NotBeNull();
        var problem = await none.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid");
        problem.Errors.Should().ContainKey("limit");
    }

    [Fact]
    public async Task The_list_of_runs_is_read_page_by_page_without_gaps_or_repeats()
    {
        const string job = "platform.deliveries";
        var administrator = App.Administrator();
        for (var instant = 0; instant < 3; instant++)
        {
            // Several hosts may begin a run at the same instant.
            for (var host = 0; host < 3; host++)
                await App.RunJob(job);
            App.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        var (read, after) = (new List<Run>(), (string?)null);
        do
        {
            var page = await administrator.Http.Get<Runs>(
                $"/api/v1/admin/jobs/{job}/runs?limit=2{(after is null ? "" : $"&after={after}")}"
            );
            page.Items.Length.Should().BeInRange(1, 2);
            read.AddRange(page.Items);
            after = page.Next;
        } while (after is not null);

        read.Should().HaveCount(9).And.OnlyHaveUniqueItems();
        read.Should().BeInDescendingOrder(run => run.StartedAt);
    }

    [Theory]
    [InlineData("/api/v1/admin/dead-letters")]
    [InlineData($"/api/v1/admin/jobs/{Job}/runs")]
    public async Task A_cursor_of_another_list_is_refused(string list)
    {
        var foreign = Cursor.Write("2026-11-23T08:00:00Z", "first", "second");

        var answer = App.Administrator().Http.GetAsync(new Uri($"{list}?after={foreign}", UriKind.Relative));

        await answer.ShouldBeProblem(HttpStatusCode.UnprocessableEntity, "bad-cursor");
    }

    [Fact]
    public async Task Who_ran_a_job_by_hand_is_in_the_audit()
    {
        var administrator = App.Administrator();
        var me = await administrator.Http.Get<CreatedId>("/api/v1/auth/me");

        await administrator.Http.Post($"/api/v1/admin/jobs/{Job}/run").ShouldBe(HttpStatusCode.Accepted);

        var row = await App.In(services =>
            services
                .GetRequiredService<PlatformDbContext>()
                .Audit.SingleAsync(entry => entry.Operation == nameof(TriggerJob))
        );
        row.ActorId.Should().Be(me.Id);
        row.SubjectType.Should().Be("Job");
        row.Changes.Should().Be($$"""{"triggered":[null,"{{Job}}"]}""");
        row.TraceId.Should().NotBeNull();
    }

    [Fact]
    public async Task A_job_that_nobody_scheduled_cannot_be_run()
    {
        var answer = App.Administrator().Http.Post("/api/v1/admin/jobs/platform.unheard-of/run");

        await answer.ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
    }

    private static Task<HttpResponseMessage> Ask(HttpClient http, string method, string address) =>
        http.SendAsync(new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative)));

    private sealed record Summary(string Name, string Cron, Run? LastRun);

    private sealed record Runs(Run[] Items, string? Next);

    private sealed record Run(
        Guid Id,
        string Host,
        DateTime StartedAt,
        DateTime? FinishedAt,
        string Outcome,
        long Done
    );
}
