using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Platform;

public sealed class MailThatBouncesOnSqlite(MailingOnSqlite app) : MailThatBounces(app), IClassFixture<MailingOnSqlite>;

public sealed class MailThatBouncesOnSqlServer(MailingOnSqlServer app)
    : MailThatBounces(app),
        IClassFixture<MailingOnSqlServer>;

/// <summary>An address that refuses mail is left alone until its owner confirms it again, and they are told.</summary>
public abstract class MailThatBounces(MailingApp app) : MailAtWork(app)
{
    private const string Reports = "/api/v1/mail-bounces";
    private const string Notice = "نامه‌ها به رایانامهٔ شما نمی‌رسد";

    [Fact]
    public async Task Whoever_is_refused_for_good_is_not_tried_again_until_they_confirm_again()
    {
        var (person, address) = await WithMail();
        Mail.Refuse(address, $"550 5.1.1 <{address}>: nobody here, {address.Split('@')[0]}");
        await Tell(person);
        var tries = Mail.TriesFor(address);

        var refused = await LastInLog(person);
        refused.Text("state").Should().Be("bounced");
        refused.Text("why").Should().Contain("550 5.1.1").And.NotContain("@").And.NotContain("person");
        (await View(person)).Text("hindrance").Should().Be("bounces");
        await App.Deliver();
        (await App.ToldSubjects(person)).Should().ContainSingle(subject => subject == Notice);

        App.Clock.Advance(TimeSpan.FromHours(2));
        await Tell(person);
        Mail.TriesFor(address).Should().Be(tries);
        (await LastInLog(person)).Text("why").Should().Contain("نمی‌پذیرد");
        App.Sms.To(person.Mobile).Count(sms => sms.Text.Contains("خوش آمدید", StringComparison.Ordinal)).Should().Be(2);

        Mail.TakeAgain(address);
        await Confirmed(person, address);
        await Tell(person);
        (await LastInLog(person)).Text("state").Should().Be("sent");
        (await View(person))["bouncedAt"].Should().BeNull();
    }

    [Theory]
    [InlineData("451 4.2.1 Mailbox busy")]
    [InlineData("550 5.7.1 Relaying denied")]
    public async Task What_may_pass_or_is_about_the_sender_is_tried_again(string answer)
    {
        var (person, address) = await WithMail();
        Mail.Refuse(address, answer);
        await Tell(person);
        (await LastInLog(person)).Text("state").Should().Be("pending");

        Mail.TakeAgain(address);
        App.Clock.Advance(TimeSpan.FromMinutes(3));
        await App.RunJob("platform.deliveries");

        (await LastInLog(person)).Text("state").Should().Be("sent");
        Mail.To(address).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_code_that_is_refused_is_shown_as_failed()
    {
        var (person, address) = (await App.Citizen(), NewAddress());
        Mail.Refuse(address, "550 no such user");

        await Want(person, address).Succeeds();
        await Deliver();

        (await View(person))["wanted"]!.Text("delivery").Should().Be("failed");
        await App.RunJob("platform.deliveries");
        Mail.TriesFor(address).Should().Be(1);
    }

    [Fact]
    public async Task What_the_provider_reports_marks_the_address_once_however_often_it_says_so()
    {
        var (person, address) = await WithMail();
        await Tell(person);
        using var provider = await Client(GatewayScope);
        var id = Mail.To(address)[^1].MessageId;

        await Report(provider, $"<{id}>", "permanent", $"550 {address} is gone").ShouldBe(HttpStatusCode.NoContent);
        await Report(provider, id, "permanent", "again").ShouldBe(HttpStatusCode.NoContent);
        await Report(provider, id, "transient", "later").ShouldBe(HttpStatusCode.NoContent);
        await App.Deliver();

        var log = await LastInLog(person);
        (log.Text("state"), log.Text("why").Contains("550 *** is gone", StringComparison.Ordinal))
            .Should()
            .Be(("bounced", true));
        var view = await View(person);
        (view.Text("hindrance"), view.Text("diagnostic")).Should().Be(("bounces", "550 *** is gone"));
        (await App.ToldSubjects(person)).Should().ContainSingle(subject => subject == Notice);
        await Tell(person);
        (await LastInLog(person)).Text("state").Should().Be("unreachable");
    }

    [Fact]
    public async Task A_delay_is_noted_and_changes_nothing_else()
    {
        var (person, address) = await WithMail();
        await Tell(person);
        using var provider = await Client(GatewayScope);

        await Report(provider, Mail.To(address)[^1].MessageId, "transient", "452 mailbox full").Succeeds();

        var log = await LastInLog(person);
        log.Text("state").Should().Be("sent");
        log.Text("why").Should().Contain("452 mailbox full");
        await Tell(person);
        Mail.To(address).Should().HaveCount(3);
    }

    [Fact]
    public async Task A_late_report_does_not_undo_a_later_confirmation()
    {
        var (person, address) = await WithMail();
        await Tell(person);
        var id = Mail.To(address)[^1].MessageId;
        await Confirmed(person, address);
        using var provider = await Client(GatewayScope);

        await Report(provider, id, "permanent", null).Succeeds();

        (await View(person))["hindrance"].Should().BeNull();
    }

    [Fact]
    public async Task A_report_names_mail_of_ours_and_comes_from_the_provider()
    {
        using var provider = await Client(GatewayScope);
        using var other = await Client(ClientScopes.AuditRead);
        var citizen = await App.Citizen();

        await Report(provider, "<nothing@city.example>", "permanent", null)
            .ShouldBeProblem(HttpStatusCode.NotFound, "not-found");
        await Report(provider, "", "permanent", null).IsInvalid("messageId");
        await Report(provider, "x@city.example", "sometimes", null).ShouldBe(HttpStatusCode.BadRequest);
        await Report(other, "x@city.example", "permanent", null).ShouldBe(HttpStatusCode.Forbidden);
        await Report(citizen.Http, "x@city.example", "permanent", null).ShouldBe(HttpStatusCode.Forbidden);
        await provider.GetAsync(new Uri("/api/v1/admin/audit", UriKind.Relative)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private const string GatewayScope = "mail.bounces";

    private static Task<HttpResponseMessage> Report(
        HttpClient http,
        string messageId,
        string kind,
        string? diagnostic
    ) =>
        http.Post(
            Reports,
            new
            {
                messageId,
                kind,
                diagnostic,
            }
        );

    private async Task<HttpClient> Client(string scope)
    {
        const string clients = "/api/v1/admin/clients";
        var administrator = App.Administrator().Http;
        var client = await administrator
            .Post(
                clients,
                new
                {
                    name = $"درگاه {Guid.CreateVersion7():N}",
                    scopes = new[] { scope },
                    reason = "درگاه رایانامه",
                }
            )
            .Read<CreatedId>();
        var secret = await administrator
            .Change(HttpMethod.Post, $"{clients}/{client.Id}/secret", 1, new { reason = "نخستین" })
            .Read<JsonObject>();
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = client.Id.ToString(),
                ["client_secret"] = secret.Text("secret"),
            }
        );
        var http = App.Public();
        var token = await http.PostAsync(new Uri("/api/v1/auth/token", UriKind.Relative), form).Read<JsonObject>();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Text("access_token"));
        return http;
    }
}
