using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Associations;

public sealed class KeepingJudgesAndPartiesApartOnSqlite(SqliteApp app)
    : KeepingJudgesAndPartiesApart(app),
        IClassFixture<SqliteApp>;

public sealed class KeepingJudgesAndPartiesApartOnSqlServer(SqlServerApp app)
    : KeepingJudgesAndPartiesApart(app),
        IClassFixture<SqlServerApp>;

public abstract class KeepingJudgesAndPartiesApart(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task The_Office_does_not_speak_for_an_association()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await association.Do(Officer, "/give-notice", new { facts = "برنامهٔ بی‌مجوز" }).Succeeds();

        foreach (var office in new[] { Officer, Manager })
        {
            await association.DoAsLeader(office, "/reply-to-notice", new { reply = "پاسخی نداریم" }).IsForbidden();
            await association.DoAsLeader(office, "/surrender", new { reason = "پایان کار کانون" }).IsForbidden();
            await association.DoAsLeader(office, "/appeal", new { grounds = "بی‌دلیل بود" }).IsForbidden();
        }

        (await association.State()).Should().Be("active");
    }

    [Fact]
    public async Task An_officer_does_not_examine_their_own_application()
    {
        await App.NeedOneFounder();
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ReachScreening(Officer);
        await App.Grant(applicant.Citizen, Roles.OfficeStaff, null);

        await applicant.Office(applicant.Citizen, "/refer-to-committee").IsRefused("own-case");
    }

    [Fact]
    public async Task A_manager_who_leads_an_association_decides_nothing_about_it()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await association.AppointSecretary(OtherManager);
        var own = association.LedBy(OtherManager);
        var variation = await Variation(own);
        await association.Do(Officer, "/give-notice", new { facts = "برنامهٔ بی‌مجوز" }).Succeeds();
        await own.DoAsLeader(OtherManager, "/reply-to-notice", new { reply = "با مجوز بود" }).Succeeds();

        await Decide(OtherManager, variation, "grant").IsRefused("own-case");
        await Decide(OtherManager, variation, "refuse").IsRefused("own-case");
        await association.Do(OtherManager, "/dismiss-notice", new { reason = "وارد نبود" }).IsRefused("own-case");
        await association
            .Do(Manager, "/suspend", new { until = App.Today().AddDays(30).Iso(), reason = "برنامهٔ بی‌مجوز" })
            .Succeeds();
        await association.Do(OtherManager, "/reinstate", new { reason = "بس است دیگر" }).IsRefused("own-case");
        await own.DoAsLeader(OtherManager, "/appeal", new { grounds = "برنامه مجوز داشت" }).Succeeds();
        await association
            .Do(OtherManager, "/decide-appeal", new { outcome = "returnedToReview", reason = "وارد است" })
            .IsRefused("own-case");

        (await association.State()).Should().Be("suspended");
    }

    [Fact]
    public async Task A_licence_begins_on_the_day_that_the_approval_names()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        await applicant.ReachCommittee(Officer);
        var (soon, late) = (App.Today().AddDays(40), App.Today().AddDays(91));

        await Approve(applicant, late).IsRefused("licence-starts-too-late");
        var association = await Approve(applicant, soon).Read<CreatedId>();

        var licence = (await App.Public().Get<JsonObject>($"/api/v1/associations/{association.Id}"))["licence"]!;
        (licence.Text("state"), licence.List("terms").Single().Day("startsOn")).Should().Be(("scheduled", soon));
        App.MoveTo(soon);
        var then = await App.Public().Get<JsonObject>($"/api/v1/associations/{association.Id}");
        then["licence"]!.Text("state").Should().Be("active");
    }

    private Task<HttpResponseMessage> Approve(Applicant applicant, DateOnly startsOn) =>
        applicant.Office(
            Manager,
            "/approve",
            new
            {
                reason = "همه چیز درست است",
                conditions = Array.Empty<string>(),
                startsOn = startsOn.Iso(),
            }
        );

    private static async Task<JsonObject> Variation(Licensed association)
    {
        var created = await association
            .Leader.Http.Post(
                $"/api/v1/licences/{await association.LicenceId()}/variations",
                new
                {
                    name = Applicant.NewName(),
                    districtCode = 1,
                    neighbourhoodCode = 10101,
                    address = "خیابان باغ، پلاک ۳",
                    goals = new[] { 2 },
                    purpose = "گسترش کتاب‌خوانی در محله",
                    grounds = "جابه‌جایی کانون",
                }
            )
            .Read<CreatedId>();
        return await association.Leader.Http.Get<JsonObject>($"/api/v1/variations/{created.Id}");
    }

    private static Task<HttpResponseMessage> Decide(Person by, JsonObject variation, string step) =>
        by.Http.Change(
            HttpMethod.Post,
            $"/api/v1/admin/variations/{variation.Text("id")}/{step}",
            variation.Number("version"),
            new { reason = "نام تازه گویاست" }
        );
}
