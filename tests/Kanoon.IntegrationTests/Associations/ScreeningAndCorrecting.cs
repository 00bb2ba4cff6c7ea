using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

public sealed class ScreeningAndCorrectingOnSqlite(SqliteApp app)
    : ScreeningAndCorrecting(app),
        IClassFixture<SqliteApp>;

public sealed class ScreeningAndCorrectingOnSqlServer(SqlServerApp app)
    : ScreeningAndCorrecting(app),
        IClassFixture<SqlServerApp>;

public abstract class ScreeningAndCorrecting(KanoonApp app) : OfficeAtWork(app)
{
    private const string Job = "associations.lapse-overdue-corrections";

    [Fact]
    public async Task Every_item_of_the_checklist_is_passed_before_the_committee_sees_it()
    {
        var applicant = await InScreening();
        foreach (var item in Applicant.Checklist.Skip(1))
            await applicant.Judge(Officer, item, true).Succeeds();
        await applicant.Office(Officer, "/refer-to-committee").IsRefused("checklist-incomplete");

        await applicant.Judge(Officer, Applicant.Checklist[0], false).IsInvalid("note");
        await applicant.Judge(Officer, Applicant.Checklist[0], false, "شناسنامه ناخواناست").Succeeds();
        await applicant.Office(Officer, "/refer-to-committee").IsRefused("checklist-incomplete");
        await applicant.Judge(Officer, Applicant.Checklist[0], true).Succeeds();
        await applicant.Office(Officer, "/refer-to-committee").ShouldBe(HttpStatusCode.NoContent);

        var view = await applicant.View();
        view.Text("state").Should().Be("committeeReview");
        view.List("checklist").Should().HaveCount(7).And.OnlyContain(entry => entry["passed"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Nothing_is_screened_before_it_is_handed_in_or_taken_up()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.Office(Officer, "/begin-screening").IsRefused("founding-not-now");
        await applicant.Submit();

        await applicant.Judge(Officer, "nameFits", true).IsRefused("founding-not-now");
        await applicant.Office(Officer, "/refer-to-committee").IsRefused("founding-not-now");
        await Ask(applicant, "name").IsRefused("founding-not-now");
        await Plan(applicant).IsRefused("founding-not-now");
        await applicant.Office(Officer, "/begin-screening").Succeeds();
        await applicant.Office(Officer, "/begin-screening").IsRefused("founding-not-now");
        await Report(applicant).IsRefused("founding-not-now");
    }

    [Fact]
    public async Task A_visit_is_planned_and_its_report_brings_the_case_before_the_committee()
    {
        var applicant = await InScreening();
        await applicant.PassChecklist(Officer);
        await Plan(applicant).ShouldBe(HttpStatusCode.NoContent);
        await applicant.Office(Officer, "/refer-to-committee").IsRefused("founding-not-now");

        await Report(applicant).ShouldBe(HttpStatusCode.NoContent);

        var view = await applicant.View();
        view.Text("state").Should().Be("committeeReview");
        view["visit"]!.Text("report").Should().Be("محل آماده است و دیده شد");
        await Report(applicant).IsRefused("founding-not-now");
        await applicant.Approve(Manager).ShouldBe(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("club")]
    [InlineData("place")]
    [InlineData("goals")]
    [InlineData("founders")]
    [InlineData("statute")]
    [InlineData("documents")]
    public async Task A_correction_opens_only_what_it_names(string part)
    {
        var name = Applicant.NewName();
        var applicant = await InScreening(name);
        await Ask(applicant, part).Succeeds();
        var changes = new Dictionary<string, Func<Task<HttpResponseMessage>>>
        {
            ["name"] = () => applicant.Do(HttpMethod.Put, "", Applicant.Fields(Applicant.NewName())),
            ["club"] = () => applicant.Do(HttpMethod.Put, "", Applicant.Fields(name, club: 4)),
            ["place"] = () => applicant.Do(HttpMethod.Put, "", Applicant.Fields(name, neighbourhood: 10102)),
            ["goals"] = () => applicant.Do(HttpMethod.Put, "", Applicant.Fields(name, goals: [3])),
            ["founders"] = () => applicant.AddFounder(Applicant.NewNationalCode(), KanoonApp.NewMobile()),
            ["statute"] = () => applicant.Attach(Applicant.Pdf),
            ["documents"] = () => applicant.Attach(Applicant.Pdf, "other"),
        };

        foreach (var (other, change) in changes.Where(change => change.Key != part))
            await change().IsRefused("founding-not-editable");

        await changes[part]().Succeeds();
        (await App.ToldSubjects(applicant.Citizen)).Should().Contain("نقص مدارک درخواست تأسیس");
    }

    [Fact]
    public async Task A_founder_who_was_added_in_a_correction_consents_before_it_is_answered()
    {
        var applicant = await InScreening();
        await Ask(applicant, "founders").Succeeds();
        var founder = await applicant.ListFounder();

        await applicant.Do(HttpMethod.Post, "/submit").IsRefused("founder-without-consent");
        await applicant.Consent(founder);
        await applicant.Do(HttpMethod.Post, "/submit").Succeeds();

        (await applicant.View()).Text("state").Should().Be("screening");
    }

    [Fact]
    public async Task A_part_is_named_once()
    {
        var applicant = await InScreening();

        await Ask(applicant, "name", "name").IsRefused("no-correction-item");
        await Ask(applicant, "name", "goals").Succeeds();

        (await applicant.View()).List("corrections").Single().List().Should().HaveCount(2);
        await Ask(applicant, "club").IsRefused("founding-not-now");
    }

    [Fact]
    public async Task The_offices_clock_stands_still_while_the_applicant_has_the_file()
    {
        var calendar = await App.WorkingDays();
        App.MoveTo(calendar.AddWorkingDays(App.Today(), 1));
        var applicant = await InScreening();
        var due = (await InWorklist(applicant))!.Day("dueOn");
        due.Should().Be(calendar.AddWorkingDays(App.Today(), 10));

        App.MoveTo(calendar.AddWorkingDays(App.Today(), 3));
        await Ask(applicant, "goals").Succeeds();
        (await InWorklist(applicant)).Should().BeNull("it waits for the applicant");
        App.MoveTo(calendar.AddWorkingDays(App.Today(), 5));
        await applicant.Do(HttpMethod.Post, "/submit").Succeeds();

        var moved = (await InWorklist(applicant))!.Day("dueOn");
        moved.Should().Be(calendar.AddWorkingDays(due, 5), "five working days were the applicant's");
    }

    [Fact]
    public async Task A_correction_that_nobody_answers_lapses_after_its_day_and_a_warning()
    {
        var applicant = await InScreening();
        await Ask(applicant, "goals").Succeeds();
        var calendar = await App.WorkingDays();
        var due = (await applicant.View()).List("corrections").Single().Day("dueOn");
        due.Should().Be(calendar.AddWorkingDays(App.Today(), 10));

        await App.RunJob(Job);
        (await Warnings(applicant)).Should().Be(0, "there is time left");
        App.MoveTo(calendar.AddWorkingDays(App.Today(), 7));
        await App.RunJob(Job);
        await App.RunJob(Job);
        (await Warnings(applicant)).Should().Be(1);
        App.MoveTo(due);
        await App.RunJob(Job);
        (await applicant.View()).Text("state").Should().Be("needsCorrection", "the last day is the applicant's");
        App.MoveTo(due.AddDays(1));
        await App.RunJob(Job);

        (await applicant.View()).Text("state").Should().Be("lapsed");
        (await App.ToldSubjects(applicant.Citizen)).Should().Contain("پایان رسیدگی به درخواست تأسیس");
        await applicant.Do(HttpMethod.Post, "/submit").IsRefused("founding-not-now");
    }

    [Fact]
    public async Task Nothing_lapses_unwarned_even_when_the_job_was_down_for_weeks()
    {
        var applicant = await InScreening();
        await Ask(applicant, "goals").Succeeds();

        App.MoveTo(App.Today().AddDays(60));
        await App.RunJob(Job);
        await App.RunJob(Job);
        (await applicant.View()).Text("state").Should().Be("needsCorrection");
        (await Warnings(applicant)).Should().Be(1);
        App.MoveTo(App.Today().AddDays(1));
        await App.RunJob(Job);

        (await applicant.View()).Text("state").Should().Be("lapsed");
    }

    [Fact]
    public async Task What_was_answered_does_not_lapse()
    {
        var applicant = await InScreening();
        await Ask(applicant, "goals").Succeeds();
        await applicant.Do(HttpMethod.Post, "/submit").Succeeds();

        App.MoveTo(App.Today().AddDays(60));
        await App.RunJob(Job);
        App.MoveTo(App.Today().AddDays(1));
        await App.RunJob(Job);

        (await applicant.View()).Text("state").Should().Be("screening");
    }

    [Fact]
    public async Task The_worklist_is_filtered_and_walked_by_pages()
    {
        var examiner = await App.Staff(Roles.OfficeStaff);
        var mine = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var applicant = await Applicant.Start(App, Applicant.NewName());
            await applicant.ReachScreening(examiner);
            mine.Add(applicant.Id.ToString());
        }

        var items = await examiner.Http.Walk("/api/v1/admin/worklist?mine=true", limit: 1);
        var walked = items.Select(item => item.Text("id"));

        walked.Should().BeEquivalentTo(mine).And.OnlyHaveUniqueItems();
        (await Worklist(examiner, "mine=true&overdue=true")).List().Should().BeEmpty();
        (await Worklist(examiner, "mine=true&stage=submitted")).List().Should().BeEmpty();
        App.MoveTo(App.Today().AddDays(60));
        var overdue = (await Worklist(examiner, "mine=true&overdue=true&stage=screening")).List();
        overdue.Should().HaveCount(3).And.OnlyContain(item => item["overdue"]!.GetValue<bool>());
        (await Worklist(examiner, "kind=variation")).List().Should().BeEmpty();
        await examiner
            .Http.GetAsync(Here("/api/v1/admin/worklist?after=*"))
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Only_the_office_screens()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.Submit();
        var citizen = applicant.Citizen;

        await applicant.Office(citizen, "/begin-screening").IsForbidden();
        await applicant.Judge(citizen, "nameFits", true).IsForbidden();
        await Ask(applicant, citizen, "name").IsForbidden();
        await applicant.Office(citizen, "/refer-to-committee").IsForbidden();
        await applicant.Office(citizen, "/plan-visit", new { plannedFor = App.Today().Iso() }).IsForbidden();
        await applicant.Office(citizen, "/report-visit", new { visitedOn = App.Today().Iso() }).IsForbidden();
        await citizen.Http.GetAsync(Here("/api/v1/admin/worklist")).IsForbidden();
        await App.Public().GetAsync(Here("/api/v1/admin/worklist")).ShouldBe(HttpStatusCode.Unauthorized);
        (await applicant.View()).Text("state").Should().Be("submitted");
    }

    private async Task<Applicant> InScreening(string? name = null)
    {
        var applicant = await Applicant.Start(App, name ?? Applicant.NewName());
        await applicant.ReachScreening(Officer);
        return applicant;
    }

    private Task<HttpResponseMessage> Ask(Applicant applicant, params string[] parts) => Ask(applicant, Officer, parts);

    private static Task<HttpResponseMessage> Ask(Applicant applicant, Person by, params string[] parts) =>
        applicant.Office(
            by,
            "/request-corrections",
            new { items = parts.Select(part => new { part, note = "روشن نیست" }) }
        );

    private Task<HttpResponseMessage> Plan(Applicant applicant) =>
        applicant.Office(Officer, "/plan-visit", new { plannedFor = App.Today().AddDays(2).Iso() });

    private Task<HttpResponseMessage> Report(Applicant applicant) =>
        applicant.Office(
            Officer,
            "/report-visit",
            new
            {
                visitedOn = App.Today().Iso(),
                report = "محل آماده است و دیده شد",
                recommended = true,
            }
        );

    private async Task<int> Warnings(Applicant applicant) =>
        (await App.ToldSubjects(applicant.Citizen)).Count(subject => subject == "مهلت رفع نقص رو به پایان است");

    private async Task<JsonNode?> InWorklist(Applicant applicant) =>
        (await Worklist(Officer, "limit=100&kind=foundingApplication"))
            .List()
            .SingleOrDefault(item => item.Text("id") == applicant.Id.ToString());

    private static Task<JsonObject> Worklist(Person officer, string query) =>
        officer.Http.Get<JsonObject>($"/api/v1/admin/worklist?{query}");

    private static Uri Here(string address) => new(address, UriKind.Relative);
}
