using System.Net;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Jobs;
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

        var runs = await administrator.Http.Get<Run[]>($"/api/v1/admin/jobs/{Job}/runs");
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

        var one = await administrator.Http.Get<Run[]>("/api/v1/admin/jobs/platform.outbox-sweep/runs?limit=1");
        var none = administrator.Http.GetAsync(new Uri($"/api/v1/admin/jobs/{Job}/runs?limit=0", UriKind.Relative));

        one.Should().ContainSingle();
        var problem = await none.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid");
        problem.Errors.Should().ContainKey("limit");
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

    private sealed record Run(
        Guid Id,
        string Host,
        DateTime StartedAt,
        DateTime? FinishedAt,
        string Outcome,
        long Done
    );
}
