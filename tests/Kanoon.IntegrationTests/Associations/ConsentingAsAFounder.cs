using System.Net;
using System.Text.Json.Nodes;
using Kanoon.Associations.Infrastructure;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Associations;

public sealed class ConsentingAsAFounderOnSqlite(SqliteApp app) : ConsentingAsAFounder(app), IClassFixture<SqliteApp>;

public sealed class ConsentingAsAFounderOnSqlServer(SqlServerApp app)
    : ConsentingAsAFounder(app),
        IClassFixture<SqlServerApp>;

public abstract class ConsentingAsAFounder(KanoonApp app) : Behaviour(app)
{
    [Fact]
    public async Task A_founder_consents_with_the_code_that_came_to_their_phone_in_any_digits()
    {
        var (applicant, founder, code) = await Asked();
        var persian = string.Concat(code.Select(digit => (char)(digit - '0' + '۰')));

        await applicant.GiveConsent(founder.Code, persian).ShouldBe(HttpStatusCode.NoContent);

        (await Founder(applicant))["consentedAt"].Should().NotBeNull();
        await applicant.AskConsent(founder.Id).IsRefused("consent-given");
    }

    [Fact]
    public async Task The_code_goes_to_the_founders_phone_and_into_no_answer()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var founder = await applicant.ListFounder();
        var asked = await applicant.AskConsent(founder.Id).ShouldBe(HttpStatusCode.NoContent);
        var code = await applicant.CodeSentTo(founder.Mobile);

        (await asked.Content.ReadAsStringAsync()).Should().BeEmpty();
        (await applicant.View()).ToJsonString().Should().NotContain(code);
        var inbox = await applicant.Citizen.Http.Get<JsonObject>("/api/v1/messages?limit=100");
        inbox.List().Should().BeEmpty("the founder is told, not the applicant");
        App.Sms.To(applicant.Citizen.Mobile).Should().BeEmpty();
    }

    [Fact]
    public async Task The_code_is_kept_nowhere_once_it_went_out()
    {
        var (_, founder, _) = await Asked();

        await App.In(async services =>
        {
            var message = await services
                .GetRequiredService<PlatformDbContext>()
                .Messages.SingleAsync(
                    known => known.Key.StartsWith($"consent:{founder.Id:N}"),
                    TestContext.Current.CancellationToken
                );
            message.Body.Should().Be("•••");
            var requests = await services
                .GetRequiredService<AssociationsDbContext>()
                .Outbox.Where(row => row.Body.Contains($"consent:{founder.Id:N}"))
                .ToListAsync(TestContext.Current.CancellationToken);
            requests.Should().BeEmpty();
        });
    }

    [Fact]
    public async Task Five_wrong_tries_use_a_code_up_and_a_new_one_helps()
    {
        var (applicant, founder, code) = await Asked();
        for (var i = 0; i < 5; i++)
            await applicant.GiveConsent(founder.Code, Wrong(code)).IsRefused("consent-code-refused");

        await applicant.GiveConsent(founder.Code, code).IsRefused("consent-code-refused");
        App.Clock.Advance(TimeSpan.FromMinutes(2));
        await applicant.Consent(founder);

        (await Founder(applicant))["consentedAt"].Should().NotBeNull();
    }

    [Fact]
    public async Task The_fifth_try_may_still_be_the_right_one()
    {
        var (applicant, founder, code) = await Asked();
        for (var i = 0; i < 4; i++)
            await applicant.GiveConsent(founder.Code, Wrong(code)).IsRefused("consent-code-refused");

        await applicant.GiveConsent(founder.Code, code).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Tries_at_once_are_counted_each()
    {
        var (applicant, founder, code) = await Asked();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => applicant.GiveConsent(founder.Code, Wrong(code))));

        await applicant.GiveConsent(founder.Code, code).IsRefused("consent-code-refused");
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public async Task A_code_holds_for_seventy_two_hours(int seconds, bool holds)
    {
        var (applicant, founder, code) = await Asked();

        App.Clock.Advance(TimeSpan.FromHours(72) + TimeSpan.FromSeconds(seconds));

        var answer = applicant.GiveConsent(founder.Code, code);
        await (holds ? answer.ShouldBe(HttpStatusCode.NoContent) : answer.ShouldBe(HttpStatusCode.Conflict));
        ((await Founder(applicant))["consentedAt"] is not null).Should().Be(holds);
    }

    [Fact]
    public async Task A_code_is_asked_for_again_after_two_minutes_and_the_old_one_is_void()
    {
        var (applicant, founder, first) = await Asked();
        App.Clock.Advance(TimeSpan.FromSeconds(119));
        await applicant.AskConsent(founder.Id).IsRefused("consent-asked-just-now");
        App.Sms.To(founder.Mobile).Should().HaveCount(1);

        App.Clock.Advance(TimeSpan.FromSeconds(1));
        await applicant.AskConsent(founder.Id).ShouldBe(HttpStatusCode.NoContent);
        var second = await applicant.CodeSentTo(founder.Mobile);

        if (first != second)
            await applicant.GiveConsent(founder.Code, first).IsRefused("consent-code-refused");
        await applicant.GiveConsent(founder.Code, second).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Whoever_has_said_who_they_are_consents_by_their_own_phone_only()
    {
        var (applicant, person, code) = (
            await Applicant.Start(App, Applicant.NewName()),
            await App.Citizen(),
            Applicant.NewNationalCode()
        );
        await person.Claim(nationalCode: code).Succeeds();
        var forged = await applicant.AddFounder(code, KanoonApp.NewMobile()).Read<CreatedId>();

        await applicant.AskConsent(forged.Id).IsRefused("founder-phone-differs");

        await applicant.Do(HttpMethod.Delete, $"/founders/{forged.Id}").Succeeds();
        var right = await applicant.AddFounder(code, person.Mobile).Read<CreatedId>();
        await applicant.AskConsent(right.Id).Succeeds();
        (await Founder(applicant))["differsFromRecord"].Should().BeNull("the applicant learns nothing of the record");
        var officer = await App.Staff(Kanoon.SharedKernel.Access.Roles.OfficeStaff);
        var shown = (await officer.Http.Get<JsonObject>(applicant.Address)).List("founders")[0];
        shown["differsFromRecord"]!.GetValue<bool>().Should().BeTrue("the record has another name");
    }

    [Fact]
    public async Task A_number_gets_few_codes_an_hour_whoever_asks()
    {
        var mobile = KanoonApp.NewMobile();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            var applicant = await Applicant.Start(App, Applicant.NewName());
            var founder = await applicant.AddFounder(Applicant.NewNationalCode(), mobile).Read<CreatedId>();
            answers.Add((await applicant.AskConsent(founder.Id)).StatusCode);
        }

        answers.Take(3).Should().OnlyContain(status => status == HttpStatusCode.NoContent);
        answers.Skip(3).Should().OnlyContain(status => status == HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Every_mistake_is_answered_alike_so_that_nobody_learns_who_founds_what()
    {
        var (applicant, founder, code) = await Asked();
        var unasked = await applicant.ListFounder();
        var done = await applicant.ListFounder();
        await applicant.Consent(done);
        var tracking = await applicant.TrackingCode();

        var mistakes = new List<Problem>
        {
            await Give("1000000000", founder.Code, code),
            await Give("نیست", founder.Code, code),
            await Give(tracking, Applicant.NewNationalCode(), code),
            await Give(tracking, founder.Code, Wrong(code)),
            await Give(tracking, founder.Code, "abc"),
            await Give(tracking, unasked.Code, code),
            await Give(tracking, done.Code, code),
        };

        foreach (var mistake in mistakes)
            mistake.Should().BeEquivalentTo(mistakes[0], problem => problem.Excluding(p => p.TraceId));
    }

    [Fact]
    public async Task What_cannot_be_a_code_is_invalid()
    {
        var answer = App.Public()
            .Post(
                "/api/v1/founder-consents",
                new
                {
                    trackingCode = "",
                    nationalCode = "123",
                    code = new string('1', 21),
                }
            );

        var problem = await answer.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid");
        problem.Errors!.Keys.Should().BeEquivalentTo("trackingCode", "nationalCode", "code");
    }

    [Fact]
    public async Task Only_a_founder_of_the_application_is_asked()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());

        await applicant.AskConsent(Guid.CreateVersion7()).IsRefused("founder-unknown");
    }

    private async Task<(Applicant Applicant, (Guid Id, string Code, string Mobile) Founder, string Code)> Asked()
    {
        var applicant = await Applicant.Start(App, Applicant.NewName());
        var founder = await applicant.ListFounder();
        await applicant.AskConsent(founder.Id).Succeeds();
        return (applicant, founder, await applicant.CodeSentTo(founder.Mobile));
    }

    private static async Task<JsonNode> Founder(Applicant applicant) => (await applicant.View()).List("founders")[0];

    private static string Wrong(string code) => code == "000000" ? "000001" : "000000";

    private Task<Problem> Give(string trackingCode, string nationalCode, string code) =>
        App.Public()
            .Post(
                "/api/v1/founder-consents",
                new
                {
                    trackingCode,
                    nationalCode,
                    code,
                }
            )
            .IsRefused("consent-code-refused");
}
