using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Persian;
using Kanoon.SharedKernel.Time;

namespace Kanoon.IntegrationTests.Platform;

public sealed class GettingMailOnSqlite(MailingOnSqlite app) : GettingMail(app), IClassFixture<MailingOnSqlite>;

public sealed class GettingMailOnSqlServer(MailingOnSqlServer app)
    : GettingMail(app),
        IClassFixture<MailingOnSqlServer>;

/// <summary>An address of one's own, which counts once a code that went to it came back.</summary>
public abstract class GettingMail(MailingApp app) : MailAtWork(app)
{
    [Fact]
    public async Task Mail_goes_to_an_address_once_its_code_came_back_and_the_log_says_why_not_before()
    {
        var (person, address) = (await App.Citizen(), NewAddress());
        await Tell(person);
        (await LastInLog(person)).Text("why").Should().Contain("ندارد");
        (await View(person)).Text("hindrance").Should().Be("noAddress");

        await Want(person, $" {address.Replace("people", "PEOPLE", StringComparison.Ordinal)} ")
            .ShouldBe(HttpStatusCode.Accepted);
        await Tell(person);
        (await LastInLog(person)).Text("why").Should().Contain("تأیید نشده");
        var wanted = (await View(person))["wanted"]!;
        (wanted.Text("address"), wanted.Text("delivery"), wanted.Number("triesLeft")).Should().Be((address, "sent", 5));

        await Confirm(person, Digits.ToPersian(await CodeTo(address))).ShouldBe(HttpStatusCode.NoContent);
        await Tell(person);

        var letter = Mail.To(address)[^1];
        (letter.Subject, letter.Text).Should().Be(("سلام سارا", "سارا گرامی، خوش آمدید."));
        WebUtility.HtmlDecode(letter.Html).Should().Contain("سارا گرامی، خوش آمدید.");
        letter.MessageId.Should().EndWith("@city.example");
        var log = await LastInLog(person);
        (log.Text("state"), log.Text("address")).Should().Be(("sent", "p•••@people.example"));
        (await View(person)).Text("address").Should().Be(address);
        Mail.To(address).Should().HaveCount(2, "the code and one message");
    }

    [Fact]
    public async Task Five_guesses_at_once_are_all_that_a_code_bears()
    {
        var (person, address) = (await App.Citizen(), NewAddress());
        await Want(person, address).Succeeds();
        var code = await CodeTo(address);
        var wrong = code == "000000" ? "000001" : "000000";

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Confirm(person, wrong)));

        (await View(person))["wanted"]!.Number("triesLeft").Should().Be(0);
        await Confirm(person, code).ShouldBeProblem(HttpStatusCode.Conflict, "mail-code-failed");
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        await Want(person, address).Succeeds();
        await Confirm(person, code).ShouldBeProblem(HttpStatusCode.Conflict, "mail-code-failed");
        await Confirm(person, await CodeTo(address)).Succeeds();
        await Confirm(person, await CodeTo(address)).ShouldBeProblem(HttpStatusCode.Conflict, "mail-code-failed");
    }

    [Fact]
    public async Task A_code_counts_for_ten_minutes_and_for_whoever_asked()
    {
        var (person, other, address) = (await App.Citizen(), await App.Citizen(), NewAddress());
        await Want(person, address).Succeeds();
        var code = await CodeTo(address);

        await Confirm(other, code).ShouldBeProblem(HttpStatusCode.Conflict, "mail-code-failed");
        App.Clock.Advance(TimeSpan.FromMinutes(10));

        await Confirm(person, code).ShouldBeProblem(HttpStatusCode.Conflict, "mail-code-failed");
    }

    [Fact]
    public async Task One_account_and_one_address_get_few_codes()
    {
        var (person, other, address) = (await App.Citizen(), await App.Citizen(), NewAddress());
        await Want(person, address).Succeeds();

        await Want(person, NewAddress()).ShouldBeProblem(HttpStatusCode.TooManyRequests, "mail-codes-too-many");
        await Want(other, address).ShouldBeProblem(HttpStatusCode.TooManyRequests, "mail-codes-too-many");
        for (var code = 2; code <= 5; code++)
        {
            App.Clock.Advance(TimeSpan.FromMinutes(1));
            await Want(person, NewAddress()).Succeeds();
        }

        App.Clock.Advance(TimeSpan.FromMinutes(1));
        var refused = await Want(person, NewAddress());
        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromMinutes(55));
    }

    [Fact]
    public async Task Two_accounts_may_share_an_address_and_neither_learns_of_the_other()
    {
        var (_, address) = await WithMail();
        var other = await App.Citizen();

        await Confirmed(other, address);

        await Tell(other);
        (await LastInLog(other)).Text("state").Should().Be("sent");
    }

    [Fact]
    public async Task The_address_before_stays_until_the_next_is_confirmed()
    {
        var (person, before) = await WithMail();
        var after = NewAddress();
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        await Want(person, after).Succeeds();
        var code = await CodeTo(after);
        await Tell(person);
        Mail.To(before).Should().HaveCount(2);

        await Confirm(person, code).Succeeds();
        await Tell(person);

        (Mail.To(before).Count, Mail.To(after).Count).Should().Be((2, 2));
    }

    [Fact]
    public async Task An_address_that_was_removed_gets_nothing_that_still_waited()
    {
        var (person, address) = await WithMail();
        await App.Announce(TestAnnouncements.Greeting("removed", person));
        await App.Deliver();
        await person.Http.Change(HttpMethod.Delete, Email, 1).ShouldBe(HttpStatusCode.PreconditionFailed);

        await person.Http.Change(HttpMethod.Delete, Email, (await View(person)).Number("version")).Succeeds();
        await App.RunJob("platform.deliveries");

        Mail.To(address).Should().ContainSingle("the code is all that ever went there");
        (await LastInLog(person)).Text("why").Should().Contain("ندارد");
        (await View(person)).Number("version").Should().Be(0);
        await person.Http.Change(HttpMethod.Delete, Email, 0).IsNotFound();
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@b@people.example")]
    [InlineData("a\r\nBcc: b@people.example")]
    [InlineData("Sara <sara@people.example>")]
    public async Task What_is_no_address_is_refused(string address)
    {
        var person = await App.Citizen();

        await Want(person, address).IsInvalid("address");
    }

    [Fact]
    public async Task A_copy_of_ones_data_holds_the_address()
    {
        var (person, address) = await WithMail();

        var copy = await person.Http.Get<JsonObject>("/api/v1/auth/me/data");

        copy["account"]!["email"]!.Text("address").Should().Be(address);
    }

    [Fact]
    public async Task A_days_news_says_by_mail_when_each_was_and_how_it_begins()
    {
        var (person, address) = await WithMail();
        await person
            .Http.Change(HttpMethod.Put, "/api/v1/messages/preferences", 0, new { sms = "off", email = "digest" })
            .Succeeds();
        await TellNews(person, 1);
        await TellNews(person, 2);
        var now = App.Clock.GetUtcNow().UtcDateTime;

        await App.RunJob("platform.daily-digest");
        await App.RunJob("platform.deliveries");

        var letter = Mail.To(address)[^1];
        letter.Subject.Should().Be("خلاصهٔ پیام‌های امروز");
        var day = JalaliDate.From(Tehran.DayOf(now)).ToLongString();
        foreach (var text in new[] { letter.Text, WebUtility.HtmlDecode(letter.Html) })
            text.Should()
                .Contain("۲ پیام تازه")
                .And.Contain("• خبر 1")
                .And.Contain("سطر نخست 2")
                .And.Contain("سطر دوم 2")
                .And.Contain($"{day}، ساعت ")
                .And.NotContain("سطر سوم");
        App.Sms.To(person.Mobile).Should().NotContain(sms => sms.Text.Contains("خبر", StringComparison.Ordinal));
    }
}
