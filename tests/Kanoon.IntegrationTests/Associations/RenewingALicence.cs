using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class RenewingALicenceOnSqlite(SqliteApp app) : RenewingALicence(app), IClassFixture<SqliteApp>;

public sealed class RenewingALicenceOnSqlServer(SqlServerApp app) : RenewingALicence(app), IClassFixture<SqlServerApp>;

public abstract class RenewingALicence(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task It_opens_sixty_days_before_the_end_and_not_a_day_earlier()
    {
        var association = await Led();
        var opensOn = (await association.File()).Day("endsOn").AddDays(-60);

        App.MoveTo(opensOn.AddDays(-1));
        await Start(association).IsRefused("renewal-not-open");
        (await association.State()).Should().Be("active");

        App.MoveTo(opensOn);
        await Start(association).ShouldBe(HttpStatusCode.Created);
        (await association.State()).Should().Be("renewalOpen");
    }

    [Fact]
    public async Task With_everything_in_order_it_is_granted_at_once_and_the_number_stays()
    {
        var association = await Led();
        var (number, firstEnd) = (await association.Number(), (await association.File()).Day("endsOn"));
        App.MoveTo(firstEnd.AddDays(-10));

        var renewal = await Submitted(association);

        renewal.Text("state").Should().Be("autoGranted");
        renewal.List("obstacles").Should().BeEmpty();
        var licence = (await association.View())["licence"]!;
        licence.Text("number").Should().Be(number);
        licence.Text("state").Should().Be("active");
        var terms = licence.List("terms");
        terms.Should().HaveCount(2);
        terms[1].Day("startsOn").Should().Be(firstEnd.AddDays(1));
        terms[1].Day("endsOn").Should().Be(firstEnd.AddDays(1).AddMonths(24).AddDays(-1));
        var certificates = licence.List("certificates");
        certificates[^1]["archivedOn"].Should().BeNull();
        certificates.SkipLast(1).Should().OnlyContain(certificate => certificate["archivedOn"] != null);
        await Start(association).IsRefused("renewal-not-open");
    }

    [Theory]
    [InlineData("conditionOpen")]
    [InlineData("noticeOpen")]
    [InlineData("licenceSuspended")]
    [InlineData("licenceExpired")]
    [InlineData("noSecretary")]
    [InlineData("councilBelowQuorum")]
    [InlineData("councilOutOfTerm")]
    public async Task Whatever_stands_in_the_way_is_named_and_sends_it_to_review(string obstacle)
    {
        var association = await Led(obstacle);
        var endsOn = (await association.File()).Day("endsOn");
        App.MoveTo(obstacle == "licenceExpired" ? endsOn.AddDays(31) : endsOn.AddDays(-30));
        if (obstacle is "noticeOpen" or "licenceSuspended")
            await association.Do(Officer, "/give-notice", new { facts = "برنامهٔ بی‌مجوز" }).Succeeds();
        if (obstacle == "licenceSuspended")
            await Suspend(association);

        var renewal = await Submitted(association);

        renewal.Text("state").Should().Be("review");
        renewal.List("obstacles").Select(name => name.GetValue<string>()).Should().Equal(obstacle);
        renewal["dueOn"].Should().NotBeNull();
        (await association.Terms()).Should().Be(1);
    }

    [Fact]
    public async Task Within_grace_the_new_term_follows_without_a_gap()
    {
        var association = await Led();
        var file = await association.File();
        App.MoveTo(file.Day("graceEndsOn"));
        (await association.State()).Should().Be("grace");

        var renewal = await Submitted(association);

        renewal.Text("state").Should().Be("autoGranted");
        var terms = (await association.View())["licence"]!.List("terms");
        terms[1].Day("startsOn").Should().Be(file.Day("endsOn").AddDays(1));
        (await association.State()).Should().Be("active");
    }

    [Fact]
    public async Task After_expiry_it_is_reviewed_and_the_gap_stays_visible()
    {
        var association = await Led();
        var file = await association.File();
        App.MoveTo(file.Day("graceEndsOn").AddDays(5));
        (await association.State()).Should().Be("expired");
        var renewal = await Submitted(association);

        await Office(Manager, renewal, "/grant", new { reason = "کانون فعال مانده است" }).Succeeds();

        var terms = (await association.View())["licence"]!.List("terms");
        terms[0].Day("endsOn").Should().Be(file.Day("endsOn"));
        terms[1].Day("startsOn").Should().Be(App.Today());
        (await association.State()).Should().Be("active");
    }

    [Fact]
    public async Task A_licence_has_one_open_renewal_until_that_is_withdrawn()
    {
        var association = await AtWindow();
        var renewal = await Begun(association);

        await Start(association).IsRefused("renewal-open-already");
        await Do(association.Leader, renewal, "/withdraw").ShouldBe(HttpStatusCode.NoContent);

        (await Read(renewal)).Text("state").Should().Be("withdrawn");
        await Do(association.Leader, renewal, "/withdraw").IsRefused("renewal-not-now");
        await Do(association.Leader, renewal, "/submit").IsRefused("renewal-not-now");
        await Start(association).ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_correction_is_answered_by_an_edit_and_what_was_mended_meanwhile_counts()
    {
        var association = await AtWindow("noSecretary");
        var renewal = await Submitted(association);
        var note = new { note = "دبیر را معرفی کنید" };
        await Office(Officer, renewal, "/request-correction", note).Succeeds();
        (await Read(renewal)).Text("correctionNote").Should().Be("دبیر را معرفی کنید");
        (await Read(renewal))["dueOn"].Should().BeNull("the association has the file");

        var statement = new { statement = "دبیر تازه معرفی شد و برنامه‌ها ادامه دارد" };
        await Put(association.Leader, renewal, statement).Succeeds();
        await association.AppointSecretary(association.Leader);
        await Do(association.Leader, renewal, "/submit").Succeeds();

        (await Read(renewal)).Text("state").Should().Be("autoGranted");
        (await Read(renewal)).Text("statement").Should().Be(statement.statement);
        await Put(association.Leader, renewal, statement).IsRefused("renewal-not-now");
        await Office(Officer, renewal, "/request-correction", note).IsRefused("renewal-not-now");
    }

    [Fact]
    public async Task Review_may_grant_in_spite_of_an_obstacle()
    {
        var association = await AtWindow("noSecretary");
        var renewal = await Submitted(association);

        await Office(Manager, renewal, "/grant", new { reason = "" }).IsInvalid("reason");
        await Office(Manager, renewal, "/grant", new { reason = "دبیر در راه است" }).ShouldBe(HttpStatusCode.NoContent);

        (await Read(renewal)).Text("state").Should().Be("granted");
        (await association.Terms()).Should().Be(2);
        await Office(Manager, renewal, "/grant", new { reason = "دبیر در راه است" }).IsRefused("renewal-not-now");
    }

    [Fact]
    public async Task A_refusal_is_judged_by_somebody_else_who_may_return_it_to_review()
    {
        var association = await AtWindow("noSecretary");
        var renewal = await Refused(association);
        await Appeal(association, renewal, "").IsInvalid("grounds");
        await Appeal(association, renewal).ShouldBe(HttpStatusCode.NoContent);
        await Appeal(association, renewal).IsRefused("renewal-not-now");

        await Judge(Manager, renewal, "returnedToReview").IsRefused("appeal-same-decider");
        await Judge(Officer, renewal, "returnedToReview").IsForbidden();
        await Judge(OtherManager, renewal, "returnedToReview").Succeeds();

        (await Read(renewal)).Text("state").Should().Be("review");
        await Office(OtherManager, renewal, "/grant", new { reason = "اعتراض وارد بود" }).Succeeds();
        (await association.Terms()).Should().Be(2);
    }

    [Fact]
    public async Task An_upheld_refusal_stands_and_a_new_renewal_may_be_tried()
    {
        var association = await AtWindow("noSecretary");
        var renewal = await Refused(association);
        await Appeal(association, renewal).Succeeds();

        await Judge(OtherManager, renewal, "upheld").Succeeds();

        (await Read(renewal)).Text("state").Should().Be("refused");
        (await association.Terms()).Should().Be(1);
        await Judge(OtherManager, renewal, "upheld").IsRefused("no-open-appeal");
        await Start(association).ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_refusal_is_appealed_within_twenty_working_days()
    {
        var association = await AtWindow("noSecretary");
        var renewal = await Refused(association);

        App.MoveTo(App.Today().AddDays(60));

        await Appeal(association, renewal).IsRefused("appeal-too-late");
    }

    [Fact]
    public async Task A_refused_renewal_does_not_come_back_beside_a_new_one()
    {
        var association = await AtWindow("noSecretary");
        var refused = await Refused(association);
        await Appeal(association, refused).Succeeds();
        var second = await Begun(association);

        await Judge(OtherManager, refused, "returnedToReview").IsRefused("renewal-open-already");

        await association.AppointSecretary(association.Leader);
        await Do(association.Leader, second, "/submit").Succeeds();
        await Judge(OtherManager, refused, "returnedToReview").Succeeds();
        await Office(OtherManager, refused, "/grant", new { reason = "اعتراض وارد بود" }).IsRefused("renewal-not-open");
        (await association.Terms()).Should().Be(2, "one term was earned, not two");
    }

    [Fact]
    public async Task A_suspended_licence_may_be_renewed_and_stays_suspended()
    {
        var association = await AtWindow();
        await association.Do(Officer, "/give-notice", new { facts = "برنامهٔ بی‌مجوز" }).Succeeds();
        await Suspend(association);
        var renewal = await Submitted(association);

        await Office(Manager, renewal, "/grant", new { reason = "تعلیق جداست" }).Succeeds();

        (await association.Terms()).Should().Be(2);
        (await association.State()).Should().Be("suspended");
    }

    [Fact]
    public async Task A_licence_that_has_ended_is_not_renewed_even_where_it_was_asked_before()
    {
        var association = await AtWindow("noSecretary");
        var renewal = await Submitted(association);
        await association.Do(association.Leader, "/surrender", new { reason = "کار کانون پایان یافت" }).Succeeds();

        await Office(Manager, renewal, "/grant", new { reason = "دبیر در راه است" }).IsRefused("licence-ended");
        await Do(association.Leader, renewal, "/withdraw").Succeeds();
        await Start(association).IsRefused("licence-ended");
    }

    [Fact]
    public async Task Strangers_see_and_do_nothing_and_staff_do_not_decide()
    {
        var association = await AtWindow("noSecretary");
        var renewal = await Submitted(association);
        var (stranger, address) = (await App.Citizen(), $"/api/v1/renewals/{renewal.Text("id")}");

        await Start(association.LedBy(stranger), await association.LicenceId()).IsForbidden();
        await stranger.Http.GetAsync(new Uri(address, UriKind.Relative)).IsForbidden();
        foreach (var step in new[] { "/submit", "/withdraw" })
            await Do(stranger, renewal, step).IsForbidden();
        await Put(stranger, renewal, new { statement = "متن بیگانه که جا ندارد" }).IsForbidden();
        foreach (var step in new[] { "/grant", "/refuse" })
        {
            await Office(Officer, renewal, step, new { reason = "کارمند تصمیم نمی‌گیرد" }).IsForbidden();
            await Office(association.Leader, renewal, step, new { reason = "خود کانون هم نه" }).IsForbidden();
        }

        await App.Public().Change(HttpMethod.Post, $"{address}/submit", 1).ShouldBe(HttpStatusCode.Unauthorized);
        (await Read(renewal)).Text("state").Should().Be("review");
    }

    /// <summary>An association with council and secretary, but for what the test wants missing.</summary>
    private async Task<Licensed> Led(string missing = "")
    {
        string[] conditions = missing == "conditionOpen" ? ["نصب تابلو"] : [];
        var association = await Licensed.Found(App, Applicant.Fields(Applicant.NewName()), conditions);
        if (missing != "councilBelowQuorum")
            await association.SeatCouncil(App.Today().AddMonths(missing == "councilOutOfTerm" ? -3 : 2));
        if (missing != "noSecretary")
            await association.AppointSecretary(association.Leader);
        return association;
    }

    private async Task<Licensed> AtWindow(string missing = "")
    {
        var association = await Led(missing);
        App.MoveTo((await association.File()).Day("endsOn").AddDays(-50));
        return association;
    }

    private static async Task<HttpResponseMessage> Start(Licensed association) =>
        await Start(association, await association.LicenceId());

    private static Task<HttpResponseMessage> Start(Licensed association, Guid licenceId) =>
        association.Leader.Http.Post(
            $"/api/v1/licences/{licenceId}/renewals",
            new { statement = "برگزاری بیست نشست شعرخوانی" }
        );

    private async Task<JsonObject> Begun(Licensed association)
    {
        var created = await Start(association).Read<CreatedId>();
        return await Manager.Http.Get<JsonObject>($"/api/v1/renewals/{created.Id}");
    }

    private async Task<JsonObject> Submitted(Licensed association)
    {
        var renewal = await Begun(association);
        await Do(association.Leader, renewal, "/submit").ShouldBe(HttpStatusCode.NoContent);
        return await Read(renewal);
    }

    private async Task<JsonObject> Refused(Licensed association)
    {
        var renewal = await Submitted(association);
        await Office(Manager, renewal, "/refuse", new { reason = "کانون دبیر ندارد" }).Succeeds();
        (await Read(renewal)).Text("decisionReason").Should().Be("کانون دبیر ندارد");
        return renewal;
    }

    private async Task Suspend(Licensed association)
    {
        await association
            .Do(association.Leader, "/reply-to-notice", new { reply = "با شهرداری هماهنگ بود" })
            .Succeeds();
        var until = App.Today().AddDays(300).Iso();
        await association
            .Do(
                Manager,
                "/suspend",
                new
                {
                    until,
                    condition = (string?)null,
                    reason = "برنامهٔ بی‌مجوز",
                }
            )
            .Succeeds();
    }

    private Task<HttpResponseMessage> Appeal(Licensed association, JsonObject renewal, string grounds = "دبیر داریم") =>
        Do(association.Leader, renewal, "/appeal", new { grounds });

    private Task<HttpResponseMessage> Judge(Person by, JsonObject renewal, string outcome) =>
        Office(by, renewal, "/decide-appeal", new { outcome, reason = "پرونده دوباره خوانده شد" });

    private Task<JsonObject> Read(JsonObject renewal) =>
        Manager.Http.Get<JsonObject>($"/api/v1/renewals/{renewal.Text("id")}");

    private Task<HttpResponseMessage> Do(Person by, JsonObject renewal, string step, object? body = null) =>
        Change(by, HttpMethod.Post, renewal, "/api/v1/renewals", step, body);

    private Task<HttpResponseMessage> Put(Person by, JsonObject renewal, object body) =>
        Change(by, HttpMethod.Put, renewal, "/api/v1/renewals", "", body);

    private Task<HttpResponseMessage> Office(Person by, JsonObject renewal, string step, object body) =>
        Change(by, HttpMethod.Post, renewal, "/api/v1/admin/renewals", step, body);

    private async Task<HttpResponseMessage> Change(
        Person by,
        HttpMethod method,
        JsonObject renewal,
        string prefix,
        string step,
        object? body
    ) =>
        await by.Http.Change(
            method,
            $"{prefix}/{renewal.Text("id")}{step}",
            (await Read(renewal)).Number("version"),
            body
        );
}
