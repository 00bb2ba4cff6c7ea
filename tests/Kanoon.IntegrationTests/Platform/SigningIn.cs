using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Platform;

public sealed class SigningInOnSqlite(SqliteApp app) : SigningIn(app), IClassFixture<SqliteApp>;

public sealed class SigningInOnSqlServer(SqlServerApp app) : SigningIn(app), IClassFixture<SqlServerApp>;

public abstract class SigningIn(KanoonApp app) : Behaviour(app)
{
    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_refused_alike()
    {
        var person = await App.Citizen();

        var wrongPassword = SignIn(person.Mobile, "نادرست-است-این");
        var unknownName = SignIn(KanoonApp.NewMobile(), person.Password);

        var one = await wrongPassword.ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
        var other = await unknownName.ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
        one.Should().BeEquivalentTo(other, problem => problem.Excluding(p => p.TraceId));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        var person = await App.Citizen();
        for (var attempt = 1; attempt <= 4; attempt++)
            await SignIn(person.Mobile, "نادرست-است-این").ShouldBe(HttpStatusCode.Unauthorized);
        await SignIn(person.Mobile, person.Password).ShouldBe(HttpStatusCode.OK);

        for (var attempt = 1; attempt <= 5; attempt++)
            await SignIn(person.Mobile, "نادرست-است-این").ShouldBe(HttpStatusCode.Unauthorized);

        await SignIn(person.Mobile, person.Password).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
    }

    [Fact]
    public async Task Guesses_at_once_lock_the_account_as_those_one_after_the_other()
    {
        var person = await App.Citizen();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => SignIn(person.Mobile, "نادرست-است-این")));

        await SignIn(person.Mobile, person.Password).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
        App.Clock.Advance(TimeSpan.FromMinutes(15));
        await SignIn(person.Mobile, person.Password).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_bearer_token_holds_for_a_quarter_of_an_hour_and_is_renewed_by_the_refresh_token()
    {
        var person = await App.Citizen();
        var tokens = await SignIn(person.Mobile, person.Password).Read<Tokens>();

        App.Clock.Advance(TimeSpan.FromMinutes(16));

        await WhoAmI("Bearer " + tokens.AccessToken).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
        var renewed = await App.Public().Post("/api/v1/auth/refresh", new { tokens.RefreshToken }).Read<Tokens>();
        await WhoAmI("Bearer " + renewed.AccessToken).ShouldBe(HttpStatusCode.OK);
        await App.Public()
            .Post("/api/v1/auth/refresh", new { RefreshToken = "چیز-دیگر" })
            .ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
    }

    [Fact]
    public async Task A_cookie_signs_in_as_well_and_no_script_can_read_it()
    {
        var person = await App.Citizen();

        var signedIn = await App.Public()
            .Post("/api/v1/auth/sign-in?cookie=true", new { person.UserName, person.Password })
            .ShouldBe(HttpStatusCode.OK);

        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();
        cookie.Should().ContainEquivalentOf("httponly").And.ContainEquivalentOf("samesite=strict");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/auth/me", UriKind.Relative));
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        var me = await App.Public().SendAsync(request).Read<Me>();
        me.Id.Should().Be(person.Id);
    }

    [Fact]
    public async Task A_change_by_cookie_brings_a_token_that_no_other_page_knows()
    {
        var (person, other) = (await App.Citizen(), await App.Citizen());
        var (cookies, others) = (await SignInByCookie(person), await SignInByCookie(other));
        var token = await Antiforgery(cookies);
        var foreign = await Antiforgery(others);

        await SignOut(cookies.Session, null).ShouldBeProblem(HttpStatusCode.BadRequest, "antiforgery-token-needed");
        await SignOut($"{cookies.Session}; {foreign.Cookie}", foreign.Token)
            .ShouldBeProblem(HttpStatusCode.BadRequest, "antiforgery-token-needed");
        await SignOut($"{cookies.Session}; {token.Cookie}", token.Token).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Staff_see_their_roles_and_where_they_hold()
    {
        var club = Guid.CreateVersion7();
        var officer = await App.Holding(Roles.ClubOfficer, club);

        var me = await officer.Http.Get<Me>("/api/v1/auth/me");

        me.Roles.Should().BeEquivalentTo([new Held(Roles.Applicant, null), new Held(Roles.ClubOfficer, club)]);
    }

    [Fact]
    public async Task Staff_and_citizens_are_told_what_a_page_needs_to_offer_them_the_right_things()
    {
        var officer = await App.Staff(Roles.OfficeStaff);
        var citizen = await App.Citizen();

        var staff = await officer.Http.Get<JsonObject>("/api/v1/auth/me");
        var own = await citizen.Http.Get<JsonObject>("/api/v1/auth/me");

        staff["kind"]!.GetValue<string>().Should().Be("staff");
        staff["userName"]!.GetValue<string>().Should().NotBeNullOrEmpty();
        staff["needsSecondFactor"]!.GetValue<bool>().Should().BeFalse();
        staff["unreadMessages"]!.GetValue<int>().Should().Be(0);
        staff["roles"]!
            .AsArray()
            .Select(role => role!["scopeKind"]!.GetValue<string>())
            .Should()
            .Equal("own", "office");
        own["kind"]!.GetValue<string>().Should().Be("citizen");
        own["userName"].Should().BeNull();
        own["mobile"]!.GetValue<string>().Should().Contain("***");
        own["hasSecondFactor"]!.GetValue<bool>().Should().BeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer ناخوانا")]
    [InlineData("Bearer ")]
    [InlineData("Basic c2FyYTpzYXJh")]
    public async Task Who_has_not_signed_in_is_nobody(string? authorization)
    {
        var answer = WhoAmI(authorization);

        await answer.ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
    }

    private Task<HttpResponseMessage> SignIn(string userName, string password) =>
        App.Public().Post("/api/v1/auth/sign-in", new { UserName = userName, Password = password });

    private async Task<HttpResponseMessage> WhoAmI(string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/auth/me", UriKind.Relative));
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await App.Public().SendAsync(request);
    }

    private sealed record Me(Guid Id, string FullName, Held[] Roles);

    private sealed record Held(string Role, Guid? Scope);

    private async Task<(string Session, HttpClient Http)> SignInByCookie(Person person)
    {
        var http = App.Public();
        var answer = await http.Post("/api/v1/auth/sign-in?cookie=true", new { person.UserName, person.Password })
            .ShouldBe(HttpStatusCode.OK);
        return (answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0], http);
    }

    private static async Task<(string Cookie, string Token)> Antiforgery((string Session, HttpClient Http) signedIn)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri("/api/v1/auth/antiforgery", UriKind.Relative)
        );
        request.Headers.Add("Cookie", signedIn.Session);
        var answer = await signedIn.Http.SendAsync(request).ShouldBe(HttpStatusCode.OK);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(set => set.Contains("antiforgery")).Split(';')[0];
        return (cookie, body["token"]!.GetValue<string>());
    }

    private async Task<HttpResponseMessage> SignOut(string cookies, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/auth/sign-out", UriKind.Relative));
        request.Headers.Add("Cookie", cookies);
        if (token is not null)
            request.Headers.Add("X-Antiforgery", token);
        return await App.Public().SendAsync(request);
    }
}
