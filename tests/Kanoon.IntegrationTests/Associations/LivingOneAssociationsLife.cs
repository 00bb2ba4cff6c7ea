using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Time;

namespace Kanoon.IntegrationTests.Associations;

public sealed class LivingOneAssociationsLifeOnSqlite(SqliteApp app)
    : LivingOneAssociationsLife(app),
        IClassFixture<SqliteApp>;

public sealed class LivingOneAssociationsLifeOnSqlServer(SqlServerApp app)
    : LivingOneAssociationsLife(app),
        IClassFixture<SqlServerApp>;

/// <summary>One association over HTTP on a moving clock, from the first draft to the end of its licence.</summary>
public abstract class LivingOneAssociationsLife(KanoonApp app) : Behaviour(app)
{
    [Fact]
    public async Task From_draft_over_correction_approval_reminders_renewal_and_suspension_to_expiry()
    {
        var officer = await App.Staff(Roles.OfficeStaff);
        var manager = await App.Staff(Roles.OfficeManager);

        var applicant = await Applicant.Start(App, "کانون ادبی سپیدار");
        await applicant.Complete();
        await applicant.Do(HttpMethod.Post, "/submit").Succeeds();
        await applicant.Office(officer, "/begin-screening").Succeeds();

        await BeCorrected(applicant, officer);
        await applicant.PassChecklist(officer);
        await applicant.Office(officer, "/plan-visit", new { plannedFor = Day(2) }).Succeeds();
        App.Clock.Advance(TimeSpan.FromDays(2));
        await applicant
            .Office(
                officer,
                "/report-visit",
                new
                {
                    visitedOn = Day(0),
                    report = "محل آماده و در دسترس است",
                    recommended = true,
                }
            )
            .Succeeds();
        var approved = await applicant
            .Office(manager, "/approve", new { reason = "همهٔ شرایط برقرار است", conditions = Array.Empty<string>() })
            .Read<CreatedId>();
        var association = new Licensed(applicant.Citizen, officer, manager, approved.Id);
        (await association.State()).Should().Be("active");
        (await association.Number()).Should().MatchRegex("^1405-[0-9]{6}$");
        await association.SeatCouncil(App.Clock.Today().AddMonths(1));
        var secretary = await App.Citizen("لیلا رستمی");
        await association.AppointSecretary(secretary);
        association = new Licensed(secretary, officer, manager, approved.Id);

        await BeRemindedAndRenew(association);
        await BeSuspendedAndReinstated(association);
        await Expire(association);
    }

    private async Task BeCorrected(Applicant applicant, Person officer)
    {
        await applicant
            .Office(
                officer,
                "/request-corrections",
                new { items = new[] { new { part = "name", note = "نام مبهم است" } } }
            )
            .Succeeds();
        App.Clock.Advance(TimeSpan.FromDays(3));
        await applicant
            .Do(HttpMethod.Put, "", Applicant.Fields("کانون ادبی سپیدار", "هدفی که باز نشده است"))
            .ShouldBeProblem(HttpStatusCode.Conflict, "associations.founding-not-editable");
        await applicant.Do(HttpMethod.Put, "", Applicant.Fields("کانون ادبی سپیدار محله")).Succeeds();
        await applicant.Do(HttpMethod.Post, "/submit").Succeeds();
        (await applicant.View())["state"]!.GetValue<string>().Should().Be("screening");
    }

    private async Task BeRemindedAndRenew(Licensed association)
    {
        var endsOn = DateOnly.Parse((await association.File())["endsOn"]!.GetValue<string>());
        MoveTo(endsOn.AddDays(-60));
        (await association.State()).Should().Be("renewalOpen");

        await App.RunJob("associations.remind-of-renewal");
        await App.RunJob("associations.remind-of-renewal");
        await App.Deliver();
        (await SubjectsOf(association.Leader)).Count(subject => subject == "یادآوری تمدید مجوز").Should().Be(1);

        // The hosts were down from here to the fortieth day before the end: only the nearest reminder comes, once.
        MoveTo(endsOn.AddDays(-14));
        await App.RunJob("associations.remind-of-renewal");
        await App.Deliver();
        (await SubjectsOf(association.Leader)).Count(subject => subject == "یادآوری تمدید مجوز").Should().Be(2);
        (await association.File())["reminders"]!.AsArray().Should().HaveCount(2);

        // The first council's term has run out shortly before, so a new one is seated first.
        await association.SeatCouncil(App.Clock.Today());
        var renewal = await association
            .Leader.Http.Post(
                $"/api/v1/licences/{await association.LicenceId()}/renewals",
                new { statement = "برگزاری بیست نشست شعرخوانی در محله" }
            )
            .Read<CreatedId>();
        await association
            .Leader.Http.Change(HttpMethod.Post, $"/api/v1/renewals/{renewal.Id}/submit", 1)
            .ShouldBe(HttpStatusCode.NoContent);
        var view = await association.Leader.Http.Get<JsonObject>($"/api/v1/renewals/{renewal.Id}");

        view["state"]!.GetValue<string>().Should().Be("autoGranted", view.ToJsonString());
        (await association.Terms()).Should().Be(2);
        (await association.State()).Should().Be("active");
    }

    private async Task BeSuspendedAndReinstated(Licensed association)
    {
        await association
            .Do(
                association.Manager,
                "/suspend",
                new
                {
                    until = Day(30),
                    condition = (string?)null,
                    reason = "برنامهٔ بی‌مجوز",
                }
            )
            .ShouldBeProblem(HttpStatusCode.Conflict, "associations.not-heard-yet");
        await association
            .Do(association.Officer, "/give-notice", new { facts = "برنامهٔ بی‌مجوز در بوستان" })
            .Succeeds();
        await association
            .Do(association.Leader, "/reply-to-notice", new { reply = "با شهرداری هماهنگ بود" })
            .Succeeds();
        await association
            .Do(
                association.Manager,
                "/suspend",
                new
                {
                    until = Day(30),
                    condition = (string?)null,
                    reason = "برنامهٔ بی‌مجوز",
                }
            )
            .Succeeds();
        (await association.State()).Should().Be("suspended");

        await association.Do(association.Manager, "/reinstate", new { reason = "تعهد داده شد" }).Succeeds();
        (await association.State()).Should().Be("active");
    }

    private async Task Expire(Licensed association)
    {
        var graceEndsOn = DateOnly.Parse((await association.File())["graceEndsOn"]!.GetValue<string>());
        MoveTo(graceEndsOn);
        (await association.State()).Should().Be("grace");
        MoveTo(graceEndsOn.AddDays(1));
        (await association.State()).Should().Be("expired", "the state follows from the day, whether or not a job ran");

        await App.RunJob("associations.announce-expired-terms");
        await App.RunJob("associations.announce-expired-terms");
        await App.Deliver();
        (await SubjectsOf(association.Leader)).Count(subject => subject == "اعتبار مجوز پایان یافت").Should().Be(1);
    }

    private string Day(int ahead) => App.Clock.Today().AddDays(ahead).ToString("yyyy-MM-dd");

    private void MoveTo(DateOnly day) => App.Clock.SetUtcNow(new DateTimeOffset(Tehran.StartOf(day)).AddHours(10));

    private static async Task<IReadOnlyList<string>> SubjectsOf(Person person)
    {
        var inbox = await person.Http.Get<JsonObject>("/api/v1/messages?limit=100");
        return [.. inbox["items"]!.AsArray().Select(message => message!["subject"]!.GetValue<string>())];
    }
}
