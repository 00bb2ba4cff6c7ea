using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

public sealed class SeeingWhereThingsStandOnSqlite(SqliteApp app)
    : SeeingWhereThingsStand(app),
        IClassFixture<SqliteApp>;

public sealed class SeeingWhereThingsStandOnSqlServer(SqlServerApp app)
    : SeeingWhereThingsStand(app),
        IClassFixture<SqlServerApp>;

/// <summary>Figures, whose turn it is, what may be done, and how it came to this.</summary>
public abstract class SeeingWhereThingsStand(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task An_applicant_sees_whose_turn_it_is_and_what_happened_but_not_who_at_the_Office_did_it()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var draft = await applicant.View();
        await applicant.ReachScreening(Officer);
        var own = await applicant.View();
        var office = await Officer.Http.Get<JsonObject>(applicant.Address);

        draft.Text("waitsFor").Should().Be("applicant");
        Names(draft, "moves").Should().Equal("edit", "submit", "withdraw");
        Names(draft, "editableParts").Should().HaveCount(7);
        own.Text("waitsFor").Should().Be("office");
        own.Text("waitsUntil").Should().Be(own.Text("dueOn"));
        own.Text("clubName").Should().NotBeEmpty();
        own.Text("districtName").Should().NotBeEmpty();
        Names(own, "moves").Should().Equal("withdraw");
        own["examiner"].Should().BeNull();
        own.List("history").Select(move => move.Text("to")).Should().Equal("draft", "submitted", "screening");
        own.List("history").Select(move => move.Text("by")).Should().Equal("applicant", "applicant", "office");
        own.List("history")[0].Text("actorName").Should().NotBeEmpty();
        own.List("history")[2]["actorName"].Should().BeNull();
        Names(office, "moves").Should().Equal("judgeChecklist", "requestCorrections", "planVisit");
        office.List("history")[2].Text("actorName").Should().Be(office.Text("examiner"));
    }

    [Fact]
    public async Task A_decision_is_offered_to_those_who_may_take_it()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ReachCommittee(Officer);

        Names(await Officer.Http.Get<JsonObject>(applicant.Address), "moves").Should().Equal("judgeChecklist");
        Names(await Manager.Http.Get<JsonObject>(applicant.Address), "moves")
            .Should()
            .Equal("judgeChecklist", "approve", "reject");
        (await applicant.View()).Text("waitsFor").Should().Be("committee");
        await applicant.Reject(Manager).Succeeds();
        Names(await applicant.View(), "moves").Should().Equal("appeal");
        await applicant.Do(HttpMethod.Post, "/appeal", new { grounds = "تصمیم درست نبود" }).Succeeds();
        Names(await Manager.Http.Get<JsonObject>(applicant.Address), "moves").Should().BeEmpty();
        Names(await OtherManager.Http.Get<JsonObject>(applicant.Address), "moves").Should().Equal("decideAppeal");
    }

    [Fact]
    public async Task A_case_that_waits_for_corrections_is_listed_apart_with_their_deadline()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ReachScreening(Officer);
        await applicant
            .Office(
                Officer,
                "/request-corrections",
                new { items = new[] { new { part = "name", note = "نام کامل نیست" } } }
            )
            .Succeeds();
        var view = await applicant.View();

        var running = await Officer.Http.Walk("/api/v1/admin/worklist?kind=foundingApplication", 100);
        var stopped = await Officer.Http.Walk("/api/v1/admin/worklist?stage=needsCorrection", 100);

        running.Should().NotContain(item => item.Text("id") == $"{applicant.Id}");
        var item = stopped.Single(known => known.Text("id") == $"{applicant.Id}");
        item["stopped"]!.GetValue<bool>().Should().BeTrue();
        item.Text("dueOn").Should().Be(view.Text("waitsUntil"));
        item.Text("clubName").Should().Be(view.Text("clubName"));
        item.Text("association").Should().Be(view.Text("name"));
        item.Number("ageWorkingDays").Should().Be(0);
    }

    [Fact]
    public async Task An_officer_follows_the_clubs_cases_without_those_about_single_members()
    {
        var own = await Applicant.Start(App, Applicant.Fields(Applicant.NewName(), club: 3));
        await own.ReachScreening(Officer);
        var other = await Applicant.Start(App, Applicant.Fields(Applicant.NewName(), club: 2));
        await other.ReachScreening(Officer);
        var officer = await App.Holding(Roles.ClubOfficer, Applicant.Club(3));

        var items = await officer.Http.Walk("/api/v1/admin/worklist", 100);

        items.Should().Contain(item => item.Text("id") == $"{own.Id}");
        items.Should().OnlyContain(item => item.Text("clubId") == $"{Applicant.Club(3)}");
        (await officer.Http.Walk("/api/v1/admin/worklist?kind=memberAppeal", 100)).Should().BeEmpty();
        var elsewhere = new Uri($"/api/v1/admin/worklist?club={Applicant.Club(2)}", UriKind.Relative);
        await officer.Http.GetAsync(elsewhere).IsForbidden();
    }

    [Fact]
    public async Task A_licence_offers_each_side_its_moves()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var path = $"/api/v1/licences/{await association.LicenceId()}/file";

        var leader = await association.File();
        await association.Do(Officer, "/give-notice", new { facts = "گزارش‌ها نرسیده است" }).Succeeds();

        leader.Text("association").Should().NotBeEmpty();
        Names(leader, "moves").Should().Equal("requestVariation", "surrender");
        Names(await association.File(), "moves").Should().Equal("requestVariation", "replyToNotice", "surrender");
        Names(await Officer.Http.Get<JsonObject>(path), "moves").Should().Equal("dismissNotice");
        await association.Do(association.Leader, "/reply-to-notice", new { reply = "گزارش را می‌فرستیم" }).Succeeds();
        Names(await Manager.Http.Get<JsonObject>(path), "moves")
            .Should()
            .Equal("dismissNotice", "suspend", "revoke", "close");
    }

    [Fact]
    public async Task A_secretary_sees_at_a_glance_what_waits()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var path = $"/api/v1/associations/{association.AssociationId}/glance";
        await association.WithMember();

        var glance = await association.Leader.Http.Get<JsonObject>(path);

        glance.Number("members").Should().Be(1);
        glance.Number("requestsWaiting").Should().Be(0);
        glance["licence"]!.Number("daysLeft").Should().BeGreaterThan(300);
        glance["licence"]!["renewalDue"]!.GetValue<bool>().Should().BeFalse();
        glance["council"]!.Number("vacancies").Should().Be(glance["council"]!.Number("seats"));
        glance["council"]!["missing"]!.AsArray().Should().NotBeEmpty();
        var stranger = await App.Citizen();
        await stranger.Http.GetAsync(new Uri(path, UriKind.Relative)).IsForbidden();
    }

    [Fact]
    public async Task The_Office_sees_the_citys_figures_and_an_officer_those_of_the_club()
    {
        var applicant = await Applicant.Start(App, Applicant.Fields(Applicant.NewName(), club: 4));
        await applicant.ReachScreening(Officer);
        var association = await Licensed.Found(App, Applicant.Fields(Applicant.NewName(), club: 4));
        await association.WithMember();
        var officer = await App.Holding(Roles.ClubOfficer, Applicant.Club(4));

        var cases = await officer.Http.Get<JsonObject>("/api/v1/admin/dashboard/cases");
        var licences = await officer.Http.Get<JsonObject>("/api/v1/admin/dashboard/licences");
        var members = await officer.Http.Get<JsonObject>("/api/v1/admin/dashboard/members");
        var city = await Officer.Http.Get<JsonObject>("/api/v1/admin/dashboard/licences");

        cases.Number("open").Should().Be(1);
        var screening = cases.List("stages").Single(stage => stage.Text("stage") == "screening");
        (screening.Number("count"), screening.Number("overdue"), screening.Number("medianWorkingDays"))
            .Should()
            .Be((1, 0, 0));
        cases.List("decisions").Should().HaveCount(12);
        cases.List("decisions")[^1].Number("approved").Should().Be(1);
        cases.List("decisions")[^1]["month"]!.Text("name").Should().Be("1405-09");
        licences.Number("total").Should().Be(1);
        licences.List("clubs").Should().ContainSingle().Which.Number("active").Should().Be(1);
        licences.List("standings").Should().HaveCount(9);
        members.Number("total").Should().Be(1);
        city.List("clubs").Count.Should().BeGreaterThan(1);
        city.List("ends").Should().HaveCount(12);
        var elsewhere = new Uri($"/api/v1/admin/dashboard/cases?club={Applicant.Club(1)}", UriKind.Relative);
        await officer.Http.GetAsync(elsewhere).IsForbidden();
    }

    [Fact]
    public async Task Figures_are_to_be_had_as_a_table()
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri("/api/v1/admin/dashboard/cases", UriKind.Relative)
        );
        request.Headers.Accept.ParseAdd("text/csv");
        using var answer = await Officer.Http.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("figure,of,value").And.Contain("open,screening,");
    }

    private static IEnumerable<string> Names(JsonNode view, string name) =>
        view[name]!.AsArray().Select(value => value!.GetValue<string>());
}
