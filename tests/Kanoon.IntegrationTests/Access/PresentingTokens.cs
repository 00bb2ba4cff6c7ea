using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Access;

public sealed class PresentingTokensOnSqlite(SqliteApp app) : PresentingTokens(app), IClassFixture<SqliteApp>
{
    [Fact]
    public async Task A_token_of_another_installation_is_none_here()
    {
        await using var elsewhere = new SqliteApp();
        await elsewhere.InitializeAsync();
        var person = await elsewhere.Citizen();
        using var http = elsewhere.Public();
        var tokens = await http.Post("/api/v1/auth/sign-in", new { person.UserName, person.Password }).Read<Tokens>();
        await WhoAmI(http, tokens.AccessToken).ShouldBe(HttpStatusCode.OK);

        await WhoAmI(App.Public(), tokens.AccessToken).ShouldBe(HttpStatusCode.Unauthorized);
        await Refresh(tokens).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
    }
}

public sealed class PresentingTokensOnSqlServer(SqlServerApp app) : PresentingTokens(app), IClassFixture<SqlServerApp>;

public abstract class PresentingTokens(KanoonApp app) : Behaviour(app)
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_token_counts_for_a_quarter_of_an_hour_and_as_it_was_given()
    {
        var tokens = await SignIn(await App.Citizen());
        var spoilt = tokens.AccessToken[..^2] + (tokens.AccessToken[^2] == 'A' ? 'B' : 'A') + tokens.AccessToken[^1];

        await WhoAmI(App.Public(), tokens.AccessToken).ShouldBe(HttpStatusCode.OK);
        await WhoAmI(App.Public(), spoilt).ShouldBe(HttpStatusCode.Unauthorized);
        await WhoAmI(App.Public(), tokens.RefreshToken).ShouldBe(HttpStatusCode.Unauthorized);
        await Refresh(tokens with { RefreshToken = tokens.AccessToken }).ShouldBe(HttpStatusCode.Unauthorized);
        App.Clock.Advance(TimeSpan.FromMinutes(16));
        await WhoAmI(App.Public(), tokens.AccessToken).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_retry_does_not_lengthen_the_time_in_which_it_is_one()
    {
        var first = await SignIn(await App.Citizen());
        await Refresh(first).Succeeds();
        App.Clock.Advance(TimeSpan.FromSeconds(25));
        await Refresh(first).Succeeds();

        App.Clock.Advance(TimeSpan.FromSeconds(25));

        await Refresh(first).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
    }

    [Fact]
    public async Task A_refresh_token_that_comes_again_ends_the_session_for_whoever_has_it()
    {
        var first = await SignIn(await App.Citizen());
        var second = await Refresh(first).Read<Tokens>();
        var retried = await Refresh(first).Read<Tokens>();
        await WhoAmI(App.Public(), second.AccessToken).ShouldBe(HttpStatusCode.OK);
        App.Clock.Advance(TimeSpan.FromMinutes(1));

        await Refresh(first).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");

        await WhoAmI(App.Public(), retried.AccessToken).ShouldBe(HttpStatusCode.Unauthorized);
        await Refresh(retried).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
    }

    [Fact]
    public async Task A_clock_that_steps_an_hour_back_and_forth_ends_no_session_and_brings_no_role_back()
    {
        var (person, administrator) = (await App.Citizen(), App.Administrator());
        var tokens = await SignIn(person);
        await Give(administrator, person, Roles.OfficeStaff);
        var ended = await Give(administrator, person, Roles.OfficeManager);
        await administrator
            .Http.Change(HttpMethod.Post, $"/api/v1/admin/grants/{ended}/end", 1, new { reason = "پایان دوره" })
            .Succeeds();

        var now = App.Clock.GetUtcNow();
        App.Clock.AdjustTime(now - Hour);
        await App.ForgetGrants(person);
        (await RolesOf(tokens.AccessToken)).Should().Contain(Roles.OfficeStaff).And.NotContain(Roles.OfficeManager);
        tokens = await Refresh(tokens).Read<Tokens>();
        App.Clock.AdjustTime(now);
        tokens = await Refresh(tokens).Read<Tokens>();
        await App.ForgetGrants(person);
        (await RolesOf(tokens.AccessToken)).Should().Contain(Roles.OfficeStaff).And.NotContain(Roles.OfficeManager);
    }

    private protected static async Task<HttpResponseMessage> WhoAmI(HttpClient http, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/auth/me", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }

    private protected Task<HttpResponseMessage> Refresh(Tokens tokens) =>
        App.Public().Post("/api/v1/auth/refresh", new { tokens.RefreshToken });

    private Task<Tokens> SignIn(Person person) =>
        App.Public().Post("/api/v1/auth/sign-in", new { person.UserName, person.Password }).Read<Tokens>();

    private async Task<IReadOnlyList<string>> RolesOf(string token)
    {
        var me = JsonNode.Parse(await (await WhoAmI(App.Public(), token)).Content.ReadAsStringAsync())!;
        return [.. me.List("roles").Select(held => held.Text("role"))];
    }

    private static async Task<Guid> Give(Person administrator, Person person, string role)
    {
        var given = await administrator
            .Http.Post(
                "/api/v1/admin/grants",
                new
                {
                    userName = person.Mobile,
                    role,
                    reason = "همکار تازه",
                }
            )
            .Read<CreatedId>();
        return given.Id;
    }
}
