using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class SeeingStaleVersionsOnSqlite(SqliteApp app) : SeeingStaleVersions(app), IClassFixture<SqliteApp>;

public sealed class SeeingStaleVersionsOnSqlServer(SqlServerApp app)
    : SeeingStaleVersions(app),
        IClassFixture<SqlServerApp>;

public abstract class SeeingStaleVersions(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task A_change_by_an_old_version_is_refused_and_changes_nothing()
    {
        var (applicant, name) = (await Applicant.Start(App, Applicant.NewName()), Applicant.NewName());
        var seen = await applicant.Version();
        await Edit(applicant, seen, name).ShouldBe(HttpStatusCode.NoContent);

        await Edit(applicant, seen, Applicant.NewName())
            .ShouldBeProblem(HttpStatusCode.PreconditionFailed, "stale-version");
        await Edit(applicant, seen + 2, Applicant.NewName())
            .ShouldBeProblem(HttpStatusCode.PreconditionFailed, "stale-version");

        (await applicant.View()).Text("name").Should().Be(name);
        (await applicant.Version()).Should().Be(seen + 1);
    }

    [Fact]
    public async Task Who_is_told_that_a_version_is_old_is_told_by_whom_and_when_as_far_as_they_may_know()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ReachScreening(Officer);
        var seen = await applicant.Version();
        await applicant.Judge(Manager, "nameFits", passed: true).Succeeds();
        var path = $"/api/v1/admin/founding-applications/{applicant.Id}/checklist/goalsFit";

        var office = await Problem(Officer.Http.Change(HttpMethod.Put, path, seen, new { passed = true }));
        var own = await Problem(
            applicant.Citizen.Http.Change(
                HttpMethod.Post,
                $"/api/v1/founding-applications/{applicant.Id}/withdraw",
                seen,
                new { reason = "منصرف شدیم" }
            )
        );

        office.Text("changedBy").Should().Be("office");
        office.Text("changedByName").Should().NotBeNullOrEmpty();
        office["changedAt"]!
            .GetValue<DateTime>()
            .Should()
            .BeCloseTo(App.Clock.GetUtcNow().UtcDateTime, TimeSpan.FromMinutes(1));
        own.Text("changedBy").Should().Be("office");
        own["changedByName"].Should().BeNull();
    }

    private static async Task<JsonObject> Problem(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        answer.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }

    [Fact]
    public async Task Of_eight_changes_of_one_version_at_once_one_wins_and_the_others_are_told()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var seen = await applicant.Version();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Edit(applicant, seen, Applicant.NewName()))
        );

        answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent).Should().Be(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed).Should().Be(7);
        (await applicant.Version()).Should().Be(seen + 1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("1")]
    [InlineData("*")]
    [InlineData("\"\"")]
    [InlineData("\"seven\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"99999999999\"")]
    [InlineData("\"1\", \"2\"")]
    public async Task A_change_names_the_version_that_was_read(string? tag)
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        using var request = new HttpRequestMessage(HttpMethod.Post, Here($"{applicant.Address}/submit"));
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-Match", tag);

        var answer = applicant.Citizen.Http.SendAsync(request);

        await answer.ShouldBeProblem(HttpStatusCode.PreconditionRequired, "if-match-missing");
    }

    [Fact]
    public async Task The_tag_that_a_resource_came_with_serves_a_change()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var tag = await Tag(applicant.Citizen.Http, applicant.Address);
        using var request = new HttpRequestMessage(HttpMethod.Post, Here($"{applicant.Address}/withdraw"));
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        request.Content = System.Net.Http.Json.JsonContent.Create(new { reason = "پشیمان شدیم" });

        await applicant.Citizen.Http.SendAsync(request).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Whoever_has_a_resource_already_is_told_so_without_a_body()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (leader, id) = (association.Leader, association.AssociationId);
        var licence = await association.LicenceId();
        var draft = await leader
            .Http.Post("/api/v1/founding-applications", Applicant.Fields(Applicant.NewName()))
            .Read<CreatedId>();
        string[] resources =
        [
            $"/api/v1/founding-applications/{draft.Id}",
            $"/api/v1/associations/{id}",
            $"/api/v1/associations/{id}/council",
            $"/api/v1/licences/{licence}/file",
            $"/api/v1/licences/{await association.Number()}",
        ];

        foreach (var resource in resources)
        {
            var tag = await Tag(leader.Http, resource);
            var again = await GetUnless(leader.Http, resource, tag).ShouldBe(HttpStatusCode.NotModified);
            (await again.Content.ReadAsStringAsync()).Should().BeEmpty(resource);
            await GetUnless(leader.Http, resource, "\"0\"").ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task A_suspended_licence_is_not_said_to_be_as_it_was()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        string[] resources =
        [
            $"/api/v1/associations/{association.AssociationId}",
            $"/api/v1/licences/{await association.Number()}",
        ];
        var tags = new List<string>();
        foreach (var resource in resources)
            tags.Add(await Tag(App.Public(), resource));
        await association.Do(Officer, "/give-notice", new { facts = "برنامهٔ بی‌مجوز" }).Succeeds();
        await association
            .Do(association.Leader, "/reply-to-notice", new { reply = "با شهرداری هماهنگ بود" })
            .Succeeds();
        var until = App.Today().AddDays(3);
        await association
            .Do(
                Manager,
                "/suspend",
                new
                {
                    until = until.Iso(),
                    condition = (string?)null,
                    reason = "برنامهٔ بی‌مجوز",
                }
            )
            .Succeeds();

        foreach (var (resource, tag) in resources.Zip(tags))
        {
            var news = await GetUnless(App.Public(), resource, tag).Read<JsonObject>();
            (news["licence"] ?? news).Text("state").Should().Be("suspended");
        }

        tags = [await Tag(App.Public(), resources[0]), await Tag(App.Public(), resources[1])];
        App.MoveTo(until.AddDays(1));
        foreach (var (resource, tag) in resources.Zip(tags))
            await GetUnless(App.Public(), resource, tag).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_stranger_is_not_told_of_versions()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var stranger = await App.Citizen();

        foreach (var version in new[] { 1, 99 })
            await stranger.Http.Change(HttpMethod.Post, $"{applicant.Address}/submit", version).IsNotFound();
    }

    private static Task<HttpResponseMessage> Edit(Applicant applicant, int version, string name) =>
        applicant.Citizen.Http.Change(HttpMethod.Put, applicant.Address, version, Applicant.Fields(name));

    private static async Task<string> Tag(HttpClient http, string address)
    {
        var answer = await http.GetAsync(Here(address)).ShouldBe(HttpStatusCode.OK);
        return answer.Headers.ETag!.ToString();
    }

    private static async Task<HttpResponseMessage> GetUnless(HttpClient http, string address, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Here(address));
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await http.SendAsync(request);
    }

    private static Uri Here(string address) => new(address, UriKind.Relative);
}
