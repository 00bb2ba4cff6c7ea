using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;
using OtpNet;

namespace Kanoon.IntegrationTests.Access;

/// <summary>As outside demonstrations: the Office's roles wait for an authenticator app.</summary>
public sealed class StrictSqliteApp : SqliteApp
{
    private protected override bool NeedsSecondFactor => true;
}

public sealed class StrictSqlServerApp : SqlServerApp
{
    private protected override bool NeedsSecondFactor => true;
}

public sealed class UsingAnAuthenticatorOnSqlite(StrictSqliteApp app)
    : UsingAnAuthenticator(app),
        IClassFixture<StrictSqliteApp>;

public sealed class UsingAnAuthenticatorOnSqlServer(StrictSqlServerApp app)
    : UsingAnAuthenticator(app),
        IClassFixture<StrictSqlServerApp>;

public abstract partial class UsingAnAuthenticator(KanoonApp app) : Behaviour(app)
{
    private const string Worklist = "/api/v1/admin/worklist";

    [Fact]
    public async Task A_role_of_the_Office_waits_for_the_app_and_holds_in_sessions_with_it()
    {
        var officer = await App.Staff(Roles.OfficeStaff);
        await officer
            .Http.GetAsync(new Uri(Worklist, UriKind.Relative))
            .ShouldBeProblem(HttpStatusCode.Forbidden, "second-factor-needed");

        var enrolled = await SetUp(officer);
        await SignIn(officer, null).ShouldBeProblem(HttpStatusCode.Unauthorized, "second-factor-code-needed");
        App.Clock.Advance(TimeSpan.FromSeconds(30));
        var session = await SignIn(officer, enrolled.Now(App.Clock)).Read<Tokens>();

        await Call(session).ShouldBe(HttpStatusCode.OK);
        var renewed = await App.Public().Post("/api/v1/auth/refresh", new { session.RefreshToken }).Read<Tokens>();
        await Call(renewed).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_code_of_the_app_counts_once()
    {
        var officer = await App.Staff(Roles.OfficeStaff);
        var enrolled = await SetUp(officer);
        App.Clock.Advance(TimeSpan.FromSeconds(30));
        var code = enrolled.Now(App.Clock);

        var sessions = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SignIn(officer, code)));

        sessions.Count(session => session.StatusCode == HttpStatusCode.OK).Should().Be(1);
    }

    [Fact]
    public async Task A_recovery_code_stands_in_for_the_app_once()
    {
        var officer = await App.Staff(Roles.OfficeStaff);
        var enrolled = await SetUp(officer);
        enrolled.RecoveryCodes.Should().HaveCount(10).And.OnlyHaveUniqueItems();

        await Call(await SignIn(officer, enrolled.RecoveryCodes[3]).Read<Tokens>()).ShouldBe(HttpStatusCode.OK);

        await SignIn(officer, enrolled.RecoveryCodes[3]).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
    }

    [Fact]
    public async Task Guessing_codes_with_the_right_password_locks_the_account()
    {
        var officer = await App.Staff(Roles.OfficeStaff);
        var enrolled = await SetUp(officer);
        for (var guess = 1; guess <= 5; guess++)
            await SignIn(officer, "000000").ShouldBe(HttpStatusCode.Unauthorized);

        App.Clock.Advance(TimeSpan.FromSeconds(30));
        await SignIn(officer, enrolled.Now(App.Clock)).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
    }

    [Fact]
    public async Task An_app_is_confirmed_by_its_own_code_and_set_up_once()
    {
        var officer = await App.Staff(Roles.OfficeStaff);
        await officer.Http.Post("/api/v1/auth/totp").Read<Begun>();
        await officer
            .Http.Post("/api/v1/auth/totp/confirm", new { code = "000000" })
            .ShouldBeProblem(HttpStatusCode.Conflict, "second-factor-code-wrong");

        await SetUp(officer);

        await officer.Http.Post("/api/v1/auth/totp").ShouldBeProblem(HttpStatusCode.Conflict, "second-factor-set-up");
    }

    [Fact]
    public async Task A_double_click_is_no_fault_of_the_program()
    {
        var officer = await App.Staff(Roles.OfficeStaff);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => officer.Http.Post("/api/v1/auth/totp")));

        answers
            .Select(answer => answer.StatusCode)
            .Should()
            .OnlyContain(status => status == HttpStatusCode.OK || status == HttpStatusCode.Conflict);
        answers.Should().Contain(answer => answer.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_citizen_with_an_app_is_asked_for_its_code_too()
    {
        var (mobile, http) = (KanoonApp.NewMobile(), App.Public());
        http.Carry(await Enter(mobile, null).Read<Tokens>());
        var enrolled = await SetUp(new Person(Guid.Empty, "", mobile, "", http));
        App.Clock.Advance(TimeSpan.FromMinutes(2));

        await Enter(mobile, null).ShouldBeProblem(HttpStatusCode.Unauthorized, "second-factor-code-needed");
        App.Clock.Advance(TimeSpan.FromMinutes(2));
        await Enter(mobile, "000000").ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
        App.Clock.Advance(TimeSpan.FromMinutes(2));
        using var again = App.Public();
        again.Carry(await Enter(mobile, enrolled.Now(App.Clock)).Read<Tokens>());

        (await again.Get<JsonObject>("/api/v1/auth/sessions"))
            .List()
            .Should()
            .Contain(session => session["hasSecondFactor"]!.GetValue<bool>());
    }

    private async Task<HttpResponseMessage> Enter(string mobile, string? authenticatorCode)
    {
        var asked = await App.Public().Post("/api/v1/auth/codes", new { mobile }).Read<CreatedId>();
        await App.Deliver();
        await App.RunJob("platform.deliveries");
        var code = Code().Match(App.Sms.To(mobile)[^1].Text).Value;
        return await App.Public()
            .Post(
                "/api/v1/auth/sign-in/code",
                new
                {
                    asked.Id,
                    code,
                    fullName = "سارا احمدی",
                    authenticatorCode,
                }
            );
    }

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [Fact]
    public async Task An_administrator_takes_a_lost_app_off_an_account()
    {
        var (officer, administrator) = (await App.Staff(Roles.OfficeStaff), await App.Staff(Roles.Administrator));
        await SetUp(officer);
        var enrolled = await SetUp(administrator);
        App.Clock.Advance(TimeSpan.FromSeconds(30));
        var session = await SignIn(administrator, enrolled.Now(App.Clock)).Read<Tokens>();

        using var http = App.Public();
        http.Carry(session);
        await http.Post("/api/v1/admin/second-factor-resets", new { officer.UserName, reason = "گوشی گم شد" })
            .ShouldBe(HttpStatusCode.NoContent);

        await SignIn(officer, null).ShouldBe(HttpStatusCode.OK);
    }

    private async Task<Enrolled> SetUp(Person person)
    {
        var begun = await person.Http.Post("/api/v1/auth/totp").Read<Begun>();
        begun.Uri.Should().StartWith("otpauth://totp/Kanoon").And.Contain(begun.Secret);
        var enrolled = new Enrolled(begun.Secret, []);
        var confirmed = await person
            .Http.Post("/api/v1/auth/totp/confirm", new { code = enrolled.Now(App.Clock) })
            .Read<Confirmed>();
        return enrolled with { RecoveryCodes = confirmed.RecoveryCodes };
    }

    private Task<HttpResponseMessage> SignIn(Person person, string? code) =>
        App.Public()
            .Post(
                "/api/v1/auth/sign-in",
                new
                {
                    person.UserName,
                    person.Password,
                    code,
                }
            );

    private async Task<HttpResponseMessage> Call(Tokens session)
    {
        using var http = App.Public();
        http.Carry(session);
        return await http.GetAsync(new Uri(Worklist, UriKind.Relative));
    }

    private sealed record Begun(string Secret, string Uri);

    private sealed record Confirmed(IReadOnlyList<string> RecoveryCodes);

    private sealed record Enrolled(string Secret, IReadOnlyList<string> RecoveryCodes)
    {
        public string Now(TimeProvider clock) =>
            new Totp(Base32Encoding.ToBytes(Secret)).ComputeTotp(clock.GetUtcNow().UtcDateTime);
    }
}
