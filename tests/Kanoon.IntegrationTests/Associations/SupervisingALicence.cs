using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class SupervisingALicenceOnSqlite(SqliteApp app) : SupervisingALicence(app), IClassFixture<SqliteApp>;

public sealed class SupervisingALicenceOnSqlServer(SqlServerApp app)
    : SupervisingALicence(app),
        IClassFixture<SqlServerApp>;

/// <summary>Notices, suspensions, and the ways in which a licence ends.</summary>
public abstract class SupervisingALicence(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task A_notice_is_replied_to_once_and_then_dismissed()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await Reply(association).IsRefused("no-open-notice");
        await Notice(association).ShouldBe(HttpStatusCode.NoContent);
        await Notice(association).IsRefused("notice-open");

        await Reply(association).ShouldBe(HttpStatusCode.NoContent);
        await Reply(association).IsRefused("reply-too-late");
        await association.Do(Officer, "/dismiss-notice", new { reason = "دفاع پذیرفته شد" }).Succeeds();

        var notice = (await association.File()).List("notices").Single();
        notice.Text("reply").Should().Be("با شهرداری هماهنگ بود");
        notice.Text("outcome").Should().Be("dismissed");
        (await association.State()).Should().Be("active");
        await association
            .Do(Officer, "/dismiss-notice", new { reason = "دفاع پذیرفته شد" })
            .IsRefused("no-open-notice");
        (await App.ToldSubjects(association.Leader)).Should().Contain("خبری از مجوز فعالیت");
    }

    [Fact]
    public async Task A_reply_comes_by_its_last_day_or_too_late()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await Notice(association).Succeeds();

        App.MoveTo((await association.File()).List("notices").Single().Day("replyDueOn").AddDays(1));

        await Reply(association).IsRefused("reply-too-late");
    }

    [Theory]
    [InlineData("/suspend")]
    [InlineData("/revoke")]
    [InlineData("/close")]
    public async Task No_sanction_comes_before_the_association_was_heard_or_let_its_time_pass(string sanction)
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await Sanction(association, sanction).IsRefused("not-heard-yet");
        await Notice(association).Succeeds();
        var lastDay = (await association.File()).List("notices").Single().Day("replyDueOn");

        App.MoveTo(lastDay);
        await Sanction(association, sanction).IsRefused("not-heard-yet");
        App.MoveTo(lastDay.AddDays(1));
        await Sanction(association, sanction).ShouldBe(HttpStatusCode.NoContent);

        (await association.State()).Should().NotBe("active");
    }

    [Fact]
    public async Task A_suspension_ends_by_itself_after_its_last_day()
    {
        var association = await Heard();
        var until = App.Today().AddDays(7);
        await Suspend(association, until).ShouldBe(HttpStatusCode.NoContent);

        App.MoveTo(until);
        (await association.State()).Should().Be("suspended");
        App.MoveTo(until.AddDays(1));
        (await association.State()).Should().Be("active");

        await Reinstate(association).IsRefused("not-suspended");
    }

    [Fact]
    public async Task A_suspension_until_a_condition_holds_until_somebody_lifts_it()
    {
        var association = await Heard();
        await Suspend(association, null, "ارائهٔ گزارش مالی").Succeeds();
        App.MoveTo(App.Today().AddDays(200));
        (await association.State()).Should().Be("suspended");

        await Notice(association).Succeeds();
        await Reply(association).Succeeds();
        await Suspend(association, null, "شرطی دیگر").IsRefused("suspended-already");
        await Reinstate(association).ShouldBe(HttpStatusCode.NoContent);

        (await association.State()).Should().Be("active");
        (await association.File()).List("suspensions").Single().Day("liftedOn").Should().Be(App.Today());
    }

    [Fact]
    public async Task A_suspension_names_its_end()
    {
        var association = await Heard();

        await Suspend(association, null).IsRefused("suspension-without-end");
        await Suspend(association, App.Today().AddDays(-1)).IsInvalid("until");
        await Suspend(association, App.Today().AddYears(5).AddDays(1)).IsInvalid("until");
        await association
            .Do(
                Manager,
                "/suspend",
                new
                {
                    until = App.Today().Iso(),
                    condition = (string?)null,
                    reason = "",
                }
            )
            .IsInvalid("reason");
        await Suspend(association, App.Today()).Succeeds();
    }

    [Theory]
    [InlineData("/revoke", "revoked")]
    [InlineData("/close", "closed")]
    [InlineData("/surrender", "surrendered")]
    public async Task What_has_ended_stays_ended(string step, string state)
    {
        var association = await Heard();
        var by = state == "surrendered" ? association.Leader : Manager;

        await association.Do(by, step, new { reason = "پایان کار کانون" }).ShouldBe(HttpStatusCode.NoContent);

        (await association.State()).Should().Be(state);
        (await association.View())["licence"]!["ending"]!.Text("kind").Should().Be(state);
        await Notice(association).IsRefused("licence-ended");
        await Suspend(association, App.Today()).IsRefused("licence-ended");
        await Reinstate(association).IsRefused("licence-ended");
        await association.Do(association.Leader, "/surrender", new { reason = "باز هم" }).IsRefused("licence-ended");
    }

    [Fact]
    public async Task An_appeal_lifts_the_suspension_when_somebody_else_says_so()
    {
        var association = await Suspended();
        await Appeal(association).ShouldBe(HttpStatusCode.NoContent);
        await Appeal(association).IsRefused("nothing-to-appeal");

        await Judge(association, Manager, "returnedToReview").IsRefused("appeal-same-decider");
        await Judge(association, OtherManager, "returnedToReview").ShouldBe(HttpStatusCode.NoContent);

        (await association.State()).Should().Be("active");
        await Judge(association, OtherManager, "upheld").IsRefused("no-open-appeal");
    }

    [Fact]
    public async Task An_upheld_suspension_goes_on()
    {
        var association = await Suspended();
        await Appeal(association).Succeeds();

        await Judge(association, OtherManager, "upheld").Succeeds();

        (await association.State()).Should().Be("suspended");
        (await association.File()).List("suspensions").Single()["appeal"]!.Text("outcome").Should().Be("upheld");
        await Appeal(association).IsRefused("nothing-to-appeal");
    }

    [Theory]
    [InlineData("upheld", "revoked")]
    [InlineData("returnedToReview", "active")]
    public async Task A_revocation_stands_or_falls_with_its_appeal(string outcome, string state)
    {
        var association = await Heard();
        await Sanction(association, "/revoke").Succeeds();
        await Appeal(association).Succeeds();

        await Judge(association, OtherManager, outcome).Succeeds();

        (await association.State()).Should().Be(state);
    }

    [Fact]
    public async Task What_the_association_gave_up_itself_it_does_not_appeal()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await Appeal(association).IsRefused("nothing-to-appeal");
        await association.Do(association.Leader, "/surrender", new { reason = "پایان کار کانون" }).Succeeds();

        await Appeal(association).IsRefused("nothing-to-appeal");
    }

    [Fact]
    public async Task An_appeal_against_a_suspension_does_not_bring_back_a_licence_that_ended_since()
    {
        var association = await Suspended();
        await Appeal(association).Succeeds();
        await association.Do(association.Leader, "/surrender", new { reason = "پایان کار کانون" }).Succeeds();

        await Judge(association, OtherManager, "returnedToReview").Succeeds();

        (await association.State()).Should().Be("surrendered");
    }

    [Fact]
    public async Task An_appeal_against_a_past_suspension_does_not_lift_a_later_one()
    {
        var association = await Suspended();
        await Appeal(association).Succeeds();
        App.MoveTo(App.Today().AddDays(60));
        await Notice(association).Succeeds();
        await Reply(association).Succeeds();
        await Suspend(association, App.Today().AddDays(30)).Succeeds();

        await Judge(association, OtherManager, "returnedToReview").Succeeds();

        (await association.State()).Should().Be("suspended");
        (await association.File()).List("suspensions").Should().OnlyContain(s => s["liftedOn"] == null);
    }

    [Fact]
    public async Task Staff_give_notice_but_do_not_punish_and_the_association_does_neither()
    {
        var association = await Heard();

        foreach (var step in new[] { "/revoke", "/close", "/reinstate" })
            await association.Do(Officer, step, new { reason = "کارمند تصمیم نمی‌گیرد" }).IsForbidden();
        await Suspend(association, App.Today(), by: Officer).IsForbidden();
        await Judge(association, Officer, "upheld").IsForbidden();
        foreach (var step in new[] { "/give-notice", "/dismiss-notice", "/revoke", "/close", "/reinstate" })
            await association
                .LedBy(Officer)
                .Do(association.Leader, step, new { reason = "خود کانون هم نه", facts = "خود کانون هم نه" })
                .IsForbidden();
    }

    [Fact]
    public async Task Strangers_neither_speak_for_an_association_nor_see_its_file()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var stranger = await App.Citizen();
        var file = new Uri($"/api/v1/licences/{await association.LicenceId()}/file", UriKind.Relative);

        await association.DoAsLeader(stranger, "/reply-to-notice", new { reply = "متن بیگانه" }).IsForbidden();
        await association.DoAsLeader(stranger, "/surrender", new { reason = "متن بیگانه" }).IsForbidden();
        await association.DoAsLeader(stranger, "/appeal", new { grounds = "متن بیگانه" }).IsForbidden();
        await stranger.Http.GetAsync(file).IsForbidden();
        await App.Public().GetAsync(file).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
        await Officer
            .Http.GetAsync(new Uri($"/api/v1/licences/{Guid.CreateVersion7()}/file", UriKind.Relative))
            .IsNotFound();
    }

    private Task<HttpResponseMessage> Notice(Licensed association) =>
        association.Do(Officer, "/give-notice", new { facts = "برنامهٔ بی‌مجوز در بوستان" });

    private static Task<HttpResponseMessage> Reply(Licensed association) =>
        association.Do(association.Leader, "/reply-to-notice", new { reply = "با شهرداری هماهنگ بود" });

    private Task<HttpResponseMessage> Sanction(Licensed association, string step) =>
        step == "/suspend"
            ? Suspend(association, App.Today())
            : association.Do(Manager, step, new { reason = "برنامهٔ بی‌مجوز" });

    private Task<HttpResponseMessage> Suspend(
        Licensed association,
        DateOnly? until,
        string? condition = null,
        Person? by = null
    ) =>
        association.Do(
            by ?? Manager,
            "/suspend",
            new
            {
                until = until?.Iso(),
                condition,
                reason = "برنامهٔ بی‌مجوز",
            }
        );

    private Task<HttpResponseMessage> Reinstate(Licensed association) =>
        association.Do(Manager, "/reinstate", new { reason = "تعهد داده شد" });

    private static Task<HttpResponseMessage> Appeal(Licensed association) =>
        association.Do(association.Leader, "/appeal", new { grounds = "برنامه مجوز داشت" });

    private static Task<HttpResponseMessage> Judge(Licensed association, Person by, string outcome) =>
        association.Do(by, "/decide-appeal", new { outcome, reason = "پرونده دوباره خوانده شد" });

    private async Task<Licensed> Heard()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await Notice(association).Succeeds();
        await Reply(association).Succeeds();
        return association;
    }

    /// <summary>For a month from today.</summary>
    private async Task<Licensed> Suspended()
    {
        var association = await Heard();
        await Suspend(association, App.Today().AddDays(30)).Succeeds();
        return association;
    }
}
