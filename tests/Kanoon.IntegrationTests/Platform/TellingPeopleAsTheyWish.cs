using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Platform;

public sealed class TellingPeopleAsTheyWishOnSqlite(SqliteApp app)
    : TellingPeopleAsTheyWish(app),
        IClassFixture<SqliteApp>;

public sealed class TellingPeopleAsTheyWishOnSqlServer(SqlServerApp app)
    : TellingPeopleAsTheyWish(app),
        IClassFixture<SqlServerApp>;

/// <summary>At once, once a day, or in the app only; decisions at once, and no phone rings at night.</summary>
public abstract class TellingPeopleAsTheyWish(KanoonApp app) : OfficeAtWork(app)
{
    private const string Preferences = "/api/v1/messages/preferences";
    private const string Wanted = "associations.membership-wanted";

    [Fact]
    public async Task News_that_nobody_wants_by_phone_stays_in_the_app_and_the_log_says_why()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await Deliver();
        await Choose(association.Leader, "off").Succeeds();

        await association.NewRequest(App);
        await Deliver();

        App.Sms.To(association.Leader.Mobile)
            .Should()
            .NotContain(sms => sms.Text.Contains("می‌خواهد عضو", StringComparison.Ordinal));
        (await App.ToldSubjects(association.Leader)).Should().Contain("درخواست عضویت تازه");
        var log = (await association.Leader.Http.Get<JsonObject>("/api/v1/messages/deliveries")).List();
        var suppressed = log.Single(row => row.Text("state") == "suppressed");
        suppressed.Text("why").Should().Contain("خواست گیرنده");
        suppressed.Text("address").Should().NotBe(association.Leader.Mobile);
        (await Officer.Http.Get<JsonObject>($"/api/v1/admin/deliveries?user={association.Leader.Id}&template={Wanted}"))
            .List()
            .Should()
            .HaveCount(2);
    }

    [Fact]
    public async Task A_decision_comes_at_once_whatever_was_chosen()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        var (person, id) = await association.NewRequest(App);
        await Choose(person, "off").Succeeds();

        await association
            .OnMember(association.Leader, id, "/refuse", new { reason = "در محله زندگی نمی‌کند" })
            .Succeeds();
        await Deliver();

        App.Sms.To(person.Mobile).Should().Contain(sms => sms.Text.Contains("پذیرفته نشد", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_days_news_goes_out_together_and_once()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await Deliver();
        await Choose(association.Leader, "digest").Succeeds();
        await association.NewRequest(App);
        await association.NewRequest(App);
        await Deliver();
        (await association.Leader.Http.Get<JsonObject>("/api/v1/messages/deliveries?state=digest"))
            .List()
            .Select(row =>
                TimeZoneInfo.ConvertTimeFromUtc(
                    row["dueAt"]!.GetValue<DateTime>().ToUniversalTime(),
                    Kanoon.SharedKernel.Time.Tehran.Zone
                )
            )
            .Should()
            .HaveCount(2)
            .And.OnlyContain(due => due.TimeOfDay == TimeSpan.FromHours(18));

        await Task.WhenAll(App.RunJob("platform.daily-digest"), App.RunJob("platform.daily-digest"));
        await App.RunJob("platform.deliveries");

        var digests = App
            .Sms.To(association.Leader.Mobile)
            .Where(sms => sms.Text.Contains("پیام تازه", StringComparison.Ordinal));
        digests.Should().ContainSingle().Which.Text.Should().Contain("۲ پیام تازه").And.Contain("درخواست عضویت تازه");
        (await association.Leader.Http.Get<JsonObject>("/api/v1/messages/deliveries?state=bundled"))
            .List()
            .Should()
            .HaveCount(2);
    }

    [Fact]
    public async Task At_night_a_message_waits_but_a_code_does_not()
    {
        var association = await Licensed.Found(App, Applicant.NewName());
        await Deliver();
        var now = TimeZoneInfo.ConvertTimeFromUtc(
            App.Clock.GetUtcNow().UtcDateTime,
            Kanoon.SharedKernel.Time.Tehran.Zone
        );
        App.Clock.Advance(now.Date.AddDays(1).AddHours(1) - now);

        await association.NewRequest(App);
        await Deliver();
        var before = App.Sms.To(association.Leader.Mobile).Count;
        var code = KanoonApp.NewMobile();
        await App.Public().Post("/api/v1/auth/codes", new { mobile = code }).ShouldBe(HttpStatusCode.Accepted);
        await Deliver();
        App.Sms.To(code).Should().ContainSingle();
        var waiting = (await association.Leader.Http.Get<JsonObject>("/api/v1/messages/deliveries?state=pending"))
            .List()
            .Single();
        waiting.Text("why").Should().Be("ساعت سکوت است؛ ساعت ۰۸:۰۰ فرستاده می‌شود.");

        App.Clock.Advance(TimeSpan.FromHours(7));
        await App.RunJob("platform.deliveries");

        App.Sms.To(association.Leader.Mobile).Should().HaveCount(before + 1);
    }

    [Fact]
    public async Task What_was_chosen_is_kept_and_a_stale_choice_is_refused()
    {
        var person = await App.Citizen();
        await Choose(person, "digest").Succeeds();
        (await person.Http.Get<JsonObject>(Preferences)).Text("sms").Should().Be("digest");

        await person
            .Http.Change(HttpMethod.Put, Preferences, 0, new { sms = "off", email = "off" })
            .ShouldBe(HttpStatusCode.PreconditionFailed);
        await person
            .Http.Change(HttpMethod.Put, Preferences, 1, new { sms = "loud", email = "off" })
            .ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Nobody_names_an_address_where_no_mail_goes_out()
    {
        var person = await App.Citizen();

        await person
            .Http.Change(HttpMethod.Put, "/api/v1/messages/email", 0, new { address = "somebody@people.example" })
            .ShouldBeProblem(HttpStatusCode.Conflict, "mail-not-set-up");
        (await person.Http.Get<JsonObject>("/api/v1/messages/email")).Text("hindrance").Should().Be("notSetUp");
    }

    private static Task<HttpResponseMessage> Choose(Person person, string sms) =>
        person.Http.Change(HttpMethod.Put, Preferences, 0, new { sms, email = "immediate" });

    private async Task Deliver()
    {
        await App.Deliver();
        await App.RunJob("platform.deliveries");
    }
}
