using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Access;

public sealed class InvitingStaffOnSqlite(SqliteApp app) : InvitingStaff(app), IClassFixture<SqliteApp>;

public sealed class InvitingStaffOnSqlServer(SqlServerApp app) : InvitingStaff(app), IClassFixture<SqlServerApp>;

public abstract partial class InvitingStaff(KanoonApp app) : Behaviour(app)
{
    private const string Password = "سه-درخت-کنار-رود";
    private static int last;

    [Fact]
    public async Task Whoever_is_invited_chooses_a_password_and_has_the_role_they_were_given()
    {
        var (userName, mobile) = (NewUserName(), KanoonApp.NewMobile());
        await Invite(userName, mobile).ShouldBe(HttpStatusCode.Created);
        await App.Administrator()
            .Http.Post(
                "/api/v1/admin/grants",
                new
                {
                    userName,
                    role = Roles.OfficeStaff,
                    reason = "کارشناس تازه",
                }
            )
            .ShouldBe(HttpStatusCode.Created);
        var code = await CodeTo(mobile);
        await SignIn(userName, Password).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");

        await Accept(userName, code, Password).ShouldBe(HttpStatusCode.NoContent);

        var tokens = await SignIn(userName, Password).Read<Tokens>();
        using var http = App.Public();
        http.Carry(tokens);
        await http.GetAsync(new Uri("/api/v1/admin/worklist", UriKind.Relative)).ShouldBe(HttpStatusCode.OK);
        await Accept(userName, code, "پنجره-رو-به-کوه")
            .ShouldBeProblem(HttpStatusCode.Unauthorized, "invitation-failed");
    }

    [Fact]
    public async Task A_code_counts_for_a_week_for_its_account_and_until_the_next()
    {
        var (userName, mobile, other) = (NewUserName(), KanoonApp.NewMobile(), NewUserName());
        await Invite(userName, mobile).Succeeds();
        var first = await CodeTo(mobile);
        await Invite(other, KanoonApp.NewMobile()).Succeeds();
        await Invite(userName, mobile).Succeeds();
        var second = await CodeTo(mobile);

        await Accept(other, second, Password).ShouldBeProblem(HttpStatusCode.Unauthorized, "invitation-failed");
        await Accept(userName, first, Password).ShouldBeProblem(HttpStatusCode.Unauthorized, "invitation-failed");
        await Accept("nobody", second, Password).ShouldBeProblem(HttpStatusCode.Unauthorized, "invitation-failed");
        App.Clock.Advance(TimeSpan.FromDays(7));
        await Accept(userName, second, Password).ShouldBeProblem(HttpStatusCode.Unauthorized, "invitation-failed");
    }

    [Fact]
    public async Task Whoever_was_invited_by_a_wrong_number_is_invited_again_by_the_right_one()
    {
        var (userName, wrong, right) = (NewUserName(), KanoonApp.NewMobile(), KanoonApp.NewMobile());
        await Invite(userName, wrong).Succeeds();
        var strangers = await CodeTo(wrong);

        await Invite(userName, right).Succeeds();

        await Accept(userName, strangers, Password).ShouldBeProblem(HttpStatusCode.Unauthorized, "invitation-failed");
        await Accept(userName, await CodeTo(right), Password).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_citizen_has_no_password_to_forget()
    {
        var citizen = await App.Citizen();

        await App.Administrator()
            .Http.Post("/api/v1/admin/password-resets", new { userName = citizen.Mobile, reason = "فراموش شده" })
            .ShouldBeProblem(HttpStatusCode.Conflict, "account-signs-in-by-code");
    }

    [Theory]
    [InlineData("کوتاه")]
    [InlineData("1234567890")]
    [InlineData("qwertyuiop")]
    [InlineData("Password-1405")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("کانون-۱۴۰۵-۱۲۳")]
    public async Task A_password_that_is_guessed_first_is_refused_and_the_code_still_counts(string password)
    {
        var (userName, mobile) = (NewUserName(), KanoonApp.NewMobile());
        await Invite(userName, mobile).Succeeds();
        var code = await CodeTo(mobile);

        await Accept(userName, code, password).IsInvalid("password");
        await Accept(userName, code, $"{userName}-99").IsInvalid("password");

        await Accept(userName, code, Password).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_forgotten_password_is_reset_and_sessions_end()
    {
        var (userName, mobile) = (NewUserName(), KanoonApp.NewMobile());
        await Invite(userName, mobile).Succeeds();
        await Accept(userName, await CodeTo(mobile), Password).Succeeds();
        using var http = App.Public();
        http.Carry(await SignIn(userName, Password).Read<Tokens>());
        await Invite(userName, mobile).ShouldBeProblem(HttpStatusCode.Conflict, "account-has-password");

        await App.Administrator()
            .Http.Post("/api/v1/admin/password-resets", new { userName, reason = "فراموش شده" })
            .ShouldBe(HttpStatusCode.NoContent);

        await SignIn(userName, Password).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
        await http.GetAsync(new Uri("/api/v1/auth/me", UriKind.Relative)).ShouldBe(HttpStatusCode.Unauthorized);
        await Accept(userName, await CodeTo(mobile), "پنجره-رو-به-کوه").Succeeds();
        await SignIn(userName, "پنجره-رو-به-کوه").ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_account_that_somebody_has_used_is_not_handed_to_another_phone()
    {
        var (userName, mobile) = (NewUserName(), KanoonApp.NewMobile());
        await Invite(userName, mobile).Succeeds();
        await Accept(userName, await CodeTo(mobile), Password).Succeeds();
        await App.Administrator()
            .Http.Post("/api/v1/admin/password-resets", new { userName, reason = "فراموش شده" })
            .Succeeds();

        await Invite(userName, KanoonApp.NewMobile()).ShouldBeProblem(HttpStatusCode.Conflict, "account-of-somebody");

        await Accept(userName, await CodeTo(mobile), "پنجره-رو-به-کوه").Succeeds();
    }

    [Fact]
    public async Task A_reset_that_is_refused_leaves_the_password()
    {
        var administrator = App.Administrator();

        await administrator
            .Http.Post("/api/v1/admin/password-resets", new { administrator.UserName, reason = "فراموش شده" })
            .ShouldBeProblem(HttpStatusCode.Conflict, "account-without-phone");

        await SignIn(administrator.UserName, administrator.Password).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Choosing_and_changing_a_password_is_audited()
    {
        var (userName, mobile) = (NewUserName(), KanoonApp.NewMobile());
        var invited = await Invite(userName, mobile).Read<Invited>();
        await Accept(userName, await CodeTo(mobile), Password).Succeeds();
        using var http = App.Public();
        http.Carry(await SignIn(userName, Password).Read<Tokens>());
        await Change(http, Password, "پنجره-رو-به-کوه").Succeeds();

        var operations = await App.In(services =>
            services
                .GetRequiredService<PlatformDbContext>()
                .Audit.Where(entry => entry.SubjectId == invited.UserId && entry.ActorId == invited.UserId)
                .Select(entry => entry.Operation)
                .ToListAsync()
        );

        operations.Should().BeEquivalentTo("ChoosePassword", "ChangePassword");
    }

    private sealed record Invited(Guid UserId);

    [Fact]
    public async Task A_password_is_changed_by_whoever_knows_it_and_other_sessions_end()
    {
        var staff = await App.Staff(Roles.OfficeStaff);
        using var elsewhere = App.Public();
        elsewhere.Carry(await SignIn(staff.UserName, staff.Password).Read<Tokens>());

        await Change(staff.Http, "نادرست-است-این", Password)
            .ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
        await Change(staff.Http, staff.Password, "1234567890").IsInvalid("password");
        await Change(staff.Http, staff.Password, Password).ShouldBe(HttpStatusCode.NoContent);

        await elsewhere.GetAsync(new Uri("/api/v1/auth/me", UriKind.Relative)).ShouldBe(HttpStatusCode.Unauthorized);
        await SignIn(staff.UserName, Password).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("9x", "userName")]
    [InlineData("With Space", "userName")]
    [InlineData("09120000001", "userName")]
    public async Task A_user_name_is_no_phone_number_and_plain(string userName, string field) =>
        await Invite(userName, KanoonApp.NewMobile()).IsInvalid(field);

    private static string NewUserName() => $"officer-{Interlocked.Increment(ref last)}-{Guid.CreateVersion7():N}"[..24];

    private Task<HttpResponseMessage> Invite(string userName, string mobile) =>
        App.Administrator()
            .Http.Post(
                "/api/v1/admin/invitations",
                new
                {
                    userName,
                    fullName = "رضا کریمی",
                    mobile,
                    reason = "کارشناس تازه",
                }
            );

    private Task<HttpResponseMessage> Accept(string userName, string code, string password) =>
        App.Public()
            .Post(
                "/api/v1/auth/invitations/accept",
                new
                {
                    userName,
                    code,
                    password,
                }
            );

    private static Task<HttpResponseMessage> Change(HttpClient http, string current, string password) =>
        http.PutAsJsonAsync("/api/v1/auth/password", new { current, password });

    private Task<HttpResponseMessage> SignIn(string userName, string password) =>
        App.Public().Post("/api/v1/auth/sign-in", new { userName, password });

    private async Task<string> CodeTo(string mobile)
    {
        await App.Deliver();
        await App.RunJob("platform.deliveries");
        return Code().Match(App.Sms.To(mobile)[^1].Text).Value;
    }

    [GeneratedRegex("[a-z0-9]{16}$", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
