using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Associations;

public sealed class RenewingALicenceOnSqlite(SqliteApp app) : RenewingALicence(app), IClassFixture<SqliteApp>;

public sealed class RenewingALicenceOnSqlServer(SqlServerApp app) : RenewingALicence(app), IClassFixture<SqlServerApp>;

public abstract class RenewingALicence(KanoonApp app) : RenewalAtWork(app)
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
    public async Task Hosts_that_remind_at_once_remind_once()
    {
        var association = await Led();
        App.MoveTo((await association.File()).Day("endsOn").AddDays(-60));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => App.RunJob("associations.remind-of-renewal")));

        (await association.File()).List("reminders").Should().ContainSingle();
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
    public async Task A_draft_is_not_handed_in_for_a_licence_that_ended_meanwhile()
    {
        var association = await AtWindow();
        var renewal = await Begun(association);
        await association.Do(association.Leader, "/surrender", new { reason = "کار کانون پایان یافت" }).Succeeds();

        await Do(association.Leader, renewal, "/submit").IsRefused("licence-ended");

        (await Read(renewal)).Text("state").Should().Be("draft");
    }

    [Fact]
    public async Task A_correction_that_nobody_makes_goes_back_to_the_Office_after_a_warning()
    {
        const string job = "associations.resume-uncorrected-renewals";
        var association = await AtWindow("noSecretary");
        var renewal = await Submitted(association);
        await Office(Officer, renewal, "/request-correction", new { note = "گزارش کامل نیست" }).Succeeds();
        var due = (await Read(renewal)).Day("correctionDueOn");

        await App.RunJob(job);
        App.MoveTo(due);
        await App.RunJob(job);
        await App.RunJob(job);
        (await Read(renewal)).Text("state").Should().Be("needsCorrection", "the last day is the association's");
        App.MoveTo(due.AddDays(1));
        await App.RunJob(job);

        var view = await Read(renewal);
        view.Text("state").Should().Be("review");
        view.Day("dueOn").Should().BeAfter(due);
        (await App.ToldSubjects(association.Leader))
            .Count(subject => subject == "خبری از مجوز فعالیت")
            .Should()
            .Be(2, "it was told of the correction, and warned once");
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
}
