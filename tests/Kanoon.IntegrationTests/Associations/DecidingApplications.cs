using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

public sealed class DecidingApplicationsOnSqlite(SqliteApp app) : DecidingApplications(app), IClassFixture<SqliteApp>;

public sealed class DecidingApplicationsOnSqlServer(SqlServerApp app)
    : DecidingApplications(app),
        IClassFixture<SqlServerApp>;

public abstract class DecidingApplications(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task Approval_founds_the_association_and_licenses_it_from_today()
    {
        var name = Applicant.NewName();
        var applicant = await AtCommittee(name);

        var answer = await applicant.Approve(Manager).ShouldBe(HttpStatusCode.Created);

        var view = await applicant.View();
        view.Text("state").Should().Be("approved");
        var association = await App.Public().Get<JsonObject>(answer.Headers.Location!.ToString());
        association.Text("name").Should().Be(name);
        association.Text("id").Should().Be(view.Text("associationId"));
        association["licence"]!.Text("state").Should().Be("active");
        association["licence"]!.Day("endsOn").Should().Be(App.Today().AddMonths(24).AddDays(-1));
        (await App.ToldSubjects(applicant.Citizen)).Should().Contain("درخواست تأسیس تأیید شد");
        await applicant.Approve(Manager).IsRefused("founding-not-now");
    }

    [Fact]
    public async Task An_approval_with_conditions_keeps_them_open_until_the_office_says_they_are_met()
    {
        var applicant = await AtCommittee();
        await applicant.Approve(Manager, "نصب تابلو", "معرفی دبیر").Succeeds();

        (await applicant.View()).Text("state").Should().Be("approvedWithConditions");
        var id = (await applicant.View())["associationId"]!.GetValue<Guid>();
        var association = new Licensed(applicant.Citizen, Officer, Manager, id);
        var conditions = (await association.File()).List("conditions");
        conditions.Select(condition => condition.Text("text")).Should().BeEquivalentTo("نصب تابلو", "معرفی دبیر");
        var first = $"/conditions/{conditions[0].Text("id")}/meet";
        await association.Do(Officer, first).Succeeds();

        (await association.File()).List("conditions").Count(open => open["metOn"] is null).Should().Be(1);
        await association.Do(Officer, first).IsRefused("condition-unknown");
        await association.Do(Officer, $"/conditions/{Guid.CreateVersion7()}/meet").IsRefused("condition-unknown");
        var byLeader = $"/api/v1/admin/licences/{await association.LicenceId()}{first}";
        await applicant.Citizen.Http.Change(HttpMethod.Post, byLeader, 1).IsForbidden();
    }

    [Fact]
    public async Task Approval_needs_every_item_of_the_checklist_and_leaves_nothing_behind_without()
    {
        var name = Applicant.NewName("کانون بی‌چک‌لیست");
        var applicant = await AtCommittee(name);
        await applicant.Judge(Officer, "placeConfirmed", false, "محل واگذار شده است").Succeeds();

        await applicant.Approve(Manager).IsRefused("checklist-incomplete");

        (await applicant.View()).Text("state").Should().Be("committeeReview");
        var register = await App.Public().Get<JsonObject>($"/api/v1/associations?q={Uri.EscapeDataString(name)}");
        register.List().Should().BeEmpty();
    }

    [Fact]
    public async Task A_rejection_gives_its_reason_to_the_applicant()
    {
        var applicant = await AtCommittee();

        await applicant.Reject(Manager, "").IsInvalid("reason");
        await applicant.Reject(Manager, "نه").IsInvalid("reason");
        await applicant.Reject(Manager, "هدف‌ها با اساسنامه نمی‌خواند").ShouldBe(HttpStatusCode.NoContent);

        var view = await applicant.View();
        (view.Text("state"), view.Text("closingReason")).Should().Be(("rejected", "هدف‌ها با اساسنامه نمی‌خواند"));
        (await App.ToldSubjects(applicant.Citizen)).Should().Contain("پایان رسیدگی به درخواست تأسیس");
        var letters = await applicant.Citizen.Http.Get<JsonObject>("/api/v1/messages?limit=100");
        letters
            .List()
            .Single(letter => letter.Text("subject") == "پایان رسیدگی به درخواست تأسیس")
            .Text("body")
            .Should()
            .Contain(JalaliDate.From((await applicant.View()).Day("appealableUntil")).ToLongString());
        await applicant.Approve(Manager).IsRefused("founding-not-now");
    }

    [Fact]
    public async Task Nothing_is_decided_before_the_committee_has_it()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ReachScreening(Officer);

        await applicant.Approve(Manager).IsRefused("founding-not-now");
        await applicant.Reject(Manager).IsRefused("founding-not-now");
        await Decide(applicant, Manager, "upheld").IsRefused("founding-not-now");
        await Appeal(applicant).IsRefused("founding-not-now");
    }

    [Fact]
    public async Task Staff_screen_but_do_not_decide_and_citizens_do_neither()
    {
        var applicant = await AtCommittee();
        var clubOfficer = await App.Holding(Roles.ClubOfficer, Applicant.Club(1));

        foreach (var other in new[] { Officer, applicant.Citizen, clubOfficer })
        {
            await applicant.Approve(other).IsForbidden();
            await applicant.Reject(other).IsForbidden();
            await Decide(applicant, other, "upheld").IsForbidden();
        }

        var nobody = App.Public().Change(HttpMethod.Post, $"{applicant.OfficeAddress}/approve", 1, new { });
        await nobody.ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
        (await applicant.View()).Text("state").Should().Be("committeeReview");
    }

    [Fact]
    public async Task An_administrator_may_decide()
    {
        var applicant = await AtCommittee();

        await applicant.Approve(App.Administrator()).ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_rejection_is_appealed_on_the_last_of_twenty_working_days_but_not_after()
    {
        App.MoveTo(new DateOnly(2027, 6, 1));
        var (inTime, tooLate) = (await AtCommittee(), await AtCommittee());
        await inTime.Reject(Manager).Succeeds();
        await tooLate.Reject(Manager).Succeeds();
        var lastDay = (await App.WorkingDays()).AddWorkingDays(App.Today(), 20);

        App.MoveTo(lastDay);
        await Appeal(inTime).ShouldBe(HttpStatusCode.NoContent);
        App.MoveTo(lastDay.AddDays(1));
        await Appeal(tooLate).IsRefused("appeal-too-late");

        (await inTime.View()).Text("state").Should().Be("appealed");
        (await tooLate.View()).Text("state").Should().Be("rejected");
    }

    [Fact]
    public async Task Whoever_rejected_does_not_judge_the_appeal_and_an_upheld_rejection_is_the_last_word()
    {
        var applicant = await Appealed();

        await Decide(applicant, Manager, "upheld").IsRefused("appeal-same-decider");
        await Decide(applicant, OtherManager, "upheld").ShouldBe(HttpStatusCode.NoContent);

        var view = await applicant.View();
        view.Text("state").Should().Be("upheld");
        view.List("appeals").Single().Text("outcome").Should().Be("upheld");
        await Appeal(applicant).IsRefused("founding-not-now");
        await applicant.Approve(OtherManager).IsRefused("founding-not-now");
    }

    [Fact]
    public async Task An_appeal_that_succeeds_returns_the_case_to_review_where_it_may_be_approved()
    {
        var applicant = await Appealed();

        await Decide(applicant, OtherManager, "returnedToReview").Succeeds();
        (await applicant.View()).Text("state").Should().Be("returnedToReview");
        (await applicant.View())["dueOn"].Should().NotBeNull("the Office's clock runs again");

        await applicant.Approve(Manager).ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_case_that_comes_back_finds_its_name_given_away()
    {
        var name = Applicant.NewName();
        var applicant = await AtCommittee(name);
        await applicant.Reject(Manager).Succeeds();
        await Licensed.Found(App, name);
        await Appeal(applicant).Succeeds();
        await Decide(applicant, OtherManager, "returnedToReview").Succeeds();

        await applicant.Approve(Manager).IsRefused("name-taken");
    }

    [Fact]
    public async Task An_appeal_is_the_applicants_and_gives_its_grounds()
    {
        var applicant = await AtCommittee();
        await applicant.Reject(Manager).Succeeds();
        var (stranger, version) = (await App.Citizen(), await applicant.Version());

        await stranger
            .Http.Change(HttpMethod.Post, $"{applicant.Address}/appeal", version, new { grounds = "دلیل داریم" })
            .IsNotFound();
        await applicant.Do(HttpMethod.Post, "/appeal", new { grounds = "" }).IsInvalid("grounds");
        await Appeal(applicant).Succeeds();

        await Decide(applicant, OtherManager, "upheld", "").IsInvalid("reason");
        await Decide(applicant, OtherManager, "perhaps").ShouldBeProblem(HttpStatusCode.BadRequest, "malformed");
    }

    private async Task<Applicant> AtCommittee(string? name = null)
    {
        var applicant = await Applicant.Start(App, name ?? Applicant.NewName());
        await applicant.ReachCommittee(Officer);
        return applicant;
    }

    private async Task<Applicant> Appealed()
    {
        var applicant = await AtCommittee();
        await applicant.Reject(Manager).Succeeds();
        await Appeal(applicant).Succeeds();
        return applicant;
    }

    private static Task<HttpResponseMessage> Appeal(Applicant applicant) =>
        applicant.Do(HttpMethod.Post, "/appeal", new { grounds = "هدف‌ها درست خوانده نشده است" });

    private static Task<HttpResponseMessage> Decide(
        Applicant applicant,
        Person by,
        string outcome,
        string reason = "پرونده دوباره خوانده شد"
    ) => applicant.Office(by, "/decide-appeal", new { outcome, reason });
}
