using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Access;

public sealed class EndingSessionsOnSqlite(SqliteApp app) : EndingSessions(app), IClassFixture<SqliteApp>;

public sealed class EndingSessionsOnSqlServer(SqlServerApp app) : EndingSessions(app), IClassFixture<SqlServerApp>;

public abstract class EndingSessions(KanoonApp app) : Behaviour(app)
{
    private const string Sessions = "/api/v1/auth/sessions";

    [Fact]
    public async Task A_person_sees_their_sessions_and_ends_one_of_them()
    {
        var person = await App.Citizen();
        var (phone, desk) = (await SignIn(person), await SignIn(person));

        var listed = await Mine(desk);
        listed.Should().HaveCount(2);
        var other = listed.Single(session => !session["isCurrent"]!.GetValue<bool>());
        await Call(desk, HttpMethod.Delete, $"{Sessions}/{other.Text("id")}").ShouldBe(HttpStatusCode.NoContent);

        await Call(phone, HttpMethod.Get, Sessions).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
        await App.Public()
            .Post("/api/v1/auth/refresh", new { phone.RefreshToken })
            .ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
        (await Mine(desk)).Should().ContainSingle();
    }

    [Fact]
    public async Task Signing_out_ends_the_session_of_a_bearer_token_too()
    {
        var session = await SignIn(await App.Citizen());

        await Call(session, HttpMethod.Post, "/api/v1/auth/sign-out").ShouldBe(HttpStatusCode.NoContent);

        await Call(session, HttpMethod.Get, Sessions).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_another()
    {
        var (sara, reza) = (await SignIn(await App.Citizen()), await SignIn(await App.Citizen()));
        var hers = (await Mine(sara)).Single().Text("id");

        await Call(reza, HttpMethod.Delete, $"{Sessions}/{hers}").IsNotFound();

        (await Mine(sara)).Should().ContainSingle();
    }

    [Fact]
    public async Task An_administrator_signs_an_account_out_everywhere()
    {
        var person = await App.Citizen();
        var (phone, desk) = (await SignIn(person), await SignIn(person));

        await App.Administrator()
            .Http.Post("/api/v1/admin/session-ends", new { person.UserName, reason = "گوشی دزدیده شد" })
            .ShouldBe(HttpStatusCode.NoContent);

        foreach (var session in new[] { phone, desk })
            await Call(session, HttpMethod.Get, Sessions)
                .ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-needed");
    }

    private Task<Tokens> SignIn(Person person) =>
        App.Public().Post("/api/v1/auth/sign-in", new { person.UserName, person.Password }).Read<Tokens>();

    private async Task<IReadOnlyList<JsonNode>> Mine(Tokens session) =>
        (await Call(session, HttpMethod.Get, Sessions).Read<JsonObject>()).List();

    private async Task<HttpResponseMessage> Call(Tokens session, HttpMethod method, string address)
    {
        using var http = App.Public();
        http.Carry(session);
        using var request = new HttpRequestMessage(method, address);
        return await http.SendAsync(request);
    }
}
