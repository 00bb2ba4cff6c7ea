using System.Net;
using System.Text.RegularExpressions;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Persian;
using Kanoon.Platform;
using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Platform;

public sealed class SigningInByCodeOnSqlite(SqliteApp app) : SigningInByCode(app), IClassFixture<SqliteApp>;

public sealed class SigningInByCodeOnSqlServer(SqlServerApp app) : SigningInByCode(app), IClassFixture<SqlServerApp>;

public abstract partial class SigningInByCode(KanoonApp app) : Behaviour(app)
{
    private const string Name = "مریم حسینی";

    [Fact]
    public async Task The_first_code_opens_the_account_and_the_next_finds_it()
    {
        var mobile = KanoonApp.NewMobile();
        var first = await Asked("۰" + mobile[3..]);
        var tokens = await Enter(first, Digits.ToPersian(await CodeTo(mobile)), Name).Read<Tokens>();

        App.Clock.Advance(TimeSpan.FromMinutes(5));
        var again = await Enter(await Asked(mobile), await CodeTo(mobile), null).Read<Tokens>();

        var me = await WhoAmI(tokens);
        me.FullName.Should().Be(Name);
        me.Roles.Should().ContainSingle().Which.Role.Should().Be(Roles.Applicant);
        (await WhoAmI(again)).Id.Should().Be(me.Id);
    }

    [Fact]
    public async Task A_newcomer_is_asked_for_a_name_and_keeps_the_code_meanwhile()
    {
        var mobile = KanoonApp.NewMobile();
        var asked = await Asked(mobile);
        var code = await CodeTo(mobile);

        var problem = await Enter(asked, code, null).ShouldBeProblem(HttpStatusCode.BadRequest, "invalid");

        problem.Errors.Should().ContainKey("fullName");
        await Enter(asked, code, Name).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("021-88776655")]
    [InlineData("نیست")]
    [InlineData("")]
    public async Task A_code_goes_to_a_mobile_number(string mobile)
    {
        var problem = await Ask(mobile).ShouldBeProblem(HttpStatusCode.BadRequest, "invalid");

        problem.Errors.Should().ContainKey("mobile");
    }

    [Fact]
    public async Task Asking_answers_alike_with_and_without_an_account()
    {
        var known = await App.Citizen();

        var one = await Ask(known.Mobile).ShouldBe(HttpStatusCode.Accepted);
        var other = await Ask(KanoonApp.NewMobile()).ShouldBe(HttpStatusCode.Accepted);

        (await Asked(one)).ExpiresAt.Should().Be((await Asked(other)).ExpiresAt);
    }

    [Fact]
    public async Task A_code_counts_once()
    {
        var mobile = KanoonApp.NewMobile();
        var asked = await Asked(mobile);
        var code = await CodeTo(mobile);

        var entered = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Enter(asked, code, Name)));

        entered.Count(answer => answer.StatusCode == HttpStatusCode.OK).Should().Be(1);
        await Enter(asked, code, Name).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-code-failed");
    }

    [Fact]
    public async Task A_code_counts_for_two_minutes()
    {
        var mobile = KanoonApp.NewMobile();
        var asked = await Asked(mobile);
        var code = await CodeTo(mobile);

        App.Clock.Advance(TimeSpan.FromMinutes(2));

        await Enter(asked, code, Name).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-code-failed");
    }

    [Fact]
    public async Task Five_guesses_at_once_are_all_that_anybody_gets()
    {
        var mobile = KanoonApp.NewMobile();
        var asked = await Asked(mobile);
        var code = await CodeTo(mobile);
        var wrong = code == "000000" ? "000001" : "000000";

        var guesses = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Enter(asked, wrong, Name)));

        guesses.Should().OnlyContain(guess => guess.StatusCode == HttpStatusCode.Unauthorized);
        (await View(asked)).TriesLeft.Should().Be(0);
        await Enter(asked, code, Name).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-code-failed");
    }

    [Fact]
    public async Task A_code_belongs_to_the_number_that_asked()
    {
        var (sara, reza) = (KanoonApp.NewMobile(), KanoonApp.NewMobile());
        var (hers, _) = (await Asked(sara), await Asked(reza));
        var his = await CodeTo(reza);
        if (his == await CodeTo(sara))
            return;

        await Enter(hers, his, Name).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-code-failed");
        await Enter(new(Guid.CreateVersion7(), default), his, Name)
            .ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-code-failed");
    }

    [Fact]
    public async Task A_number_gets_one_code_a_minute_and_five_an_hour_and_is_told_when_to_ask_again()
    {
        var mobile = KanoonApp.NewMobile();
        var atOnce = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Ask(mobile)));
        atOnce.Count(answer => answer.StatusCode == HttpStatusCode.Accepted).Should().Be(1);

        for (var code = 2; code <= 5; code++)
        {
            App.Clock.Advance(TimeSpan.FromMinutes(1));
            await Ask(mobile).ShouldBe(HttpStatusCode.Accepted);
        }

        App.Clock.Advance(TimeSpan.FromMinutes(1));
        var refused = await Ask(mobile);
        await Task.FromResult(refused).ShouldBeProblem(HttpStatusCode.TooManyRequests, "sign-in-codes-too-many");
        refused.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromMinutes(55));
        App.Clock.Advance(TimeSpan.FromMinutes(55));
        await Ask(mobile).ShouldBe(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task The_delivery_is_shown()
    {
        var asked = await Asked(KanoonApp.NewMobile());
        (await View(asked)).Delivery.Should().Be("pending");

        await App.Deliver();
        await App.RunJob("platform.deliveries");

        var view = await View(asked);
        view.Delivery.Should().Be("sent");
        view.TriesLeft.Should().Be(5);
    }

    [Fact]
    public async Task An_officer_who_has_seen_the_papers_gives_a_code_at_the_desk_and_it_is_audited()
    {
        var mobile = KanoonApp.NewMobile();
        var officer = await App.Staff(Roles.OfficeStaff);

        var given = await officer
            .Http.Post("/api/v1/admin/sign-in-codes", new { mobile, reason = "شناسنامه دیده شد؛ پیامک نمی‌رسد" })
            .Read<Given>();

        (await View(new(given.Id, given.ExpiresAt))).Delivery.Should().Be("inPerson");
        App.Clock.Advance(TimeSpan.FromMinutes(9));
        await Enter(new(given.Id, given.ExpiresAt), given.Code, Name).ShouldBe(HttpStatusCode.OK);
        var audit = await App.In(services =>
            services.GetRequiredService<PlatformDbContext>().Audit.SingleAsync(entry => entry.SubjectId == given.Id)
        );
        audit.ActorId.Should().Be(officer.Id);
        audit.Reason.Should().Contain("شناسنامه");
        audit.Changes.Should().NotContain(mobile[3..]);
    }

    [Fact]
    public async Task Only_the_Office_gives_codes()
    {
        var citizen = await App.Citizen();
        var body = new { mobile = KanoonApp.NewMobile(), reason = "دلیل" };

        await citizen
            .Http.Post("/api/v1/admin/sign-in-codes", body)
            .ShouldBeProblem(HttpStatusCode.Forbidden, "forbidden");
        await App.Public()
            .Post("/api/v1/admin/sign-in-codes", body)
            .ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
    }

    private Task<HttpResponseMessage> Ask(string mobile) => App.Public().Post("/api/v1/auth/codes", new { mobile });

    private async Task<AskedCode> Asked(string mobile) => await Ask(mobile).Read<AskedCode>();

    private static async Task<AskedCode> Asked(HttpResponseMessage answer) =>
        await Task.FromResult(answer).Read<AskedCode>();

    private async Task<string> CodeTo(string mobile)
    {
        await App.Deliver();
        await App.RunJob("platform.deliveries");
        return Six().Match(App.Sms.To(mobile)[^1].Text).Value;
    }

    private Task<HttpResponseMessage> Enter(AskedCode asked, string code, string? fullName) =>
        App.Public()
            .Post(
                "/api/v1/auth/sign-in/code",
                new
                {
                    asked.Id,
                    code,
                    fullName,
                }
            );

    private Task<CodeView> View(AskedCode asked) => App.Public().Get<CodeView>($"/api/v1/auth/codes/{asked.Id}");

    private async Task<Me> WhoAmI(Tokens session)
    {
        using var http = App.Public();
        http.Carry(session);
        return await http.Get<Me>("/api/v1/auth/me");
    }

    [GeneratedRegex("[0-9]{6}", RegexOptions.None, 1000)]
    private static partial Regex Six();

    private sealed record AskedCode(Guid Id, DateTime ExpiresAt);

    private sealed record Given(Guid Id, string Code, DateTime ExpiresAt);

    private sealed record CodeView(string Delivery, int TriesLeft);

    private sealed record Me(Guid Id, string FullName, Held[] Roles);

    private sealed record Held(string Role, Guid? Scope);
}
