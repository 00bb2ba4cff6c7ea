using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class ImportingReferenceDataOnSqlite(SqliteApp app)
    : ImportingReferenceData(app),
        IClassFixture<SqliteApp>;

public sealed class ImportingReferenceDataOnSqlServer(SqlServerApp app)
    : ImportingReferenceData(app),
        IClassFixture<SqlServerApp>;

public abstract class ImportingReferenceData(KanoonApp app) : OfficeAtWork(app)
{
    private const string Reference = "/api/v1/reference";
    private const string Admin = "/api/v1/admin/reference";

    [Fact]
    public async Task An_edition_of_goals_retires_what_it_lacks_and_is_taken_once()
    {
        var goals = (await List("/goals")).Select(goal => Goal(goal.Number("code"), goal.Text("title"))).ToList();
        var edition = new { version = 2, goals = goals.SkipLast(1).Append(Goal(77, "هدف تازه")) };
        var old = await Applicant.Start(App, Applicant.Fields(Applicant.NewName(), goals: [11]));
        await old.Complete();

        var report = await Import("/goals", edition).Read<JsonObject>();
        await Import("/goals", edition).IsRefused("reference-stale");

        (report.Number("total"), report.Number("added"), report.Number("removed")).Should().Be((11, 1, 1));
        (await List("/goals")).Select(goal => goal.Number("code")).Should().Contain(77).And.NotContain(11);
        await old.Do(HttpMethod.Post, "/submit").IsRefused("goal-unknown");
    }

    [Fact]
    public async Task An_edition_of_the_city_retires_neighbourhoods_for_new_applications()
    {
        var moved = await Applicant.Start(
            App,
            Applicant.Fields(Applicant.NewName(), district: 3, neighbourhood: 30101)
        );
        await moved.Complete();
        (await List("/districts/3/neighbourhoods")).Should().Contain(place => place.Number("code") == 30101);
        var districts = new[] { District(1, 101, 10101, "امامزاده قاسم"), District(3, 301, 30199, "محلهٔ تازه") };

        var report = await Import("/geography", new { version = 2, districts }).Read<JsonObject>();

        (report.Number("total"), report.Number("added")).Should().Be((2, 1));
        report.Number("removed").Should().BeGreaterThan(300);
        (await List("/districts/3/neighbourhoods")).Select(place => place.Number("code")).Should().Equal(30199);
        await moved.Do(HttpMethod.Post, "/submit").IsRefused("place-unknown");
        await Import("/geography", new { version = 1, districts }).IsRefused("reference-stale");
    }

    [Fact]
    public async Task A_new_holiday_moves_deadlines_from_then_on_and_leaves_other_years_alone()
    {
        var (first, second) = (
            await Applicant.Start(App, Applicant.NewName()),
            await Applicant.Start(App, Applicant.NewName())
        );
        await first.Submit();
        var due = (await first.View()).Day("dueOn");
        var nextYear = await List("/holidays?year=1406");
        var days = (await List("/holidays?year=1405"))
            .Select(day => Holiday(day.Day("date"), day.Text("title")))
            .Append(Holiday(due, "تعطیل ناگهانی"));

        await Import("/holidays", new { version = 2, holidays = days }).ShouldBe(HttpStatusCode.OK);

        await second.Submit();
        (await second.View()).Day("dueOn").Should().BeAfter(due);
        (await first.View()).Day("dueOn").Should().Be(due, "what was promised stays promised");
        (await List("/holidays?year=1406")).Should().HaveSameCount(nextYear);
    }

    [Fact]
    public async Task An_edition_that_is_wrong_anywhere_is_refused_whole_and_names_the_place()
    {
        var before = (await List("/goals")).Count;
        var goals = new[] { Goal(1, "یک"), Goal(1000, "هزار"), Goal(3, "") };

        var problem = await Import("/goals", new { version = 9, goals })
            .ShouldBeProblem(HttpStatusCode.BadRequest, "invalid");
        problem.Errors!.Keys.Should().Contain(["goals[1].code", "goals[2].title"]);
        await Import("/goals", new { version = 9, goals = new[] { Goal(1, "یک"), Goal(1, "دو") } }).IsInvalid("goals");
        await Import("/goals", new { version = 9, goals = new object?[] { null } }).IsInvalid("goals");
        await Import("/geography", new { version = 9, districts = new[] { District(1, 201, 20101, "اوین") } })
            .ShouldBeProblem(HttpStatusCode.BadRequest, "invalid");
        var tooEarly = new[] { Holiday(new DateOnly(1900, 1, 1), "کهن") };
        await Import("/holidays", new { version = 9, holidays = tooEarly }).IsInvalid("holidays[0].date");

        (await List("/goals")).Should().HaveCount(before);
    }

    [Fact]
    public async Task Only_management_imports()
    {
        var body = new { version = 99, goals = new[] { Goal(1, "یک") } };
        var address = new Uri($"{Admin}/goals", UriKind.Relative);

        foreach (var other in new[] { Officer, await App.Citizen() })
            await other.Http.PutAsync(address, System.Net.Http.Json.JsonContent.Create(body)).IsForbidden();
        await App.Public()
            .PutAsync(address, System.Net.Http.Json.JsonContent.Create(body))
            .ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
    }

    private Task<HttpResponseMessage> Import(string list, object edition) =>
        Manager.Http.PutAsync(
            new Uri(Admin + list, UriKind.Relative),
            System.Net.Http.Json.JsonContent.Create(edition)
        );

    private async Task<IReadOnlyList<JsonNode>> List(string list) =>
        [.. (await App.Public().Get<JsonArray>(Reference + list)).Select(item => item!)];

    private static object Goal(int code, string title) =>
        new
        {
            code,
            title,
            text = "شرح هدف",
        };

    private static object District(int code, int part, int neighbourhood, string name) =>
        new
        {
            code,
            name = $"منطقه {code}",
            subDistricts = new[]
            {
                new
                {
                    code = part,
                    name = "ناحیه ۱",
                    neighbourhoods = new[] { new { code = neighbourhood, name } },
                },
            },
        };

    private static object Holiday(DateOnly date, string title) =>
        new
        {
            date = date.Iso(),
            title,
            lunar = false,
        };
}
