using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Access;

public sealed class LettingSystemsInOnSqlite(SqliteApp app) : LettingSystemsIn(app), IClassFixture<SqliteApp>;

public sealed class LettingSystemsInOnSqlServer(SqlServerApp app) : LettingSystemsIn(app), IClassFixture<SqlServerApp>;

public abstract class LettingSystemsIn(KanoonApp app) : Behaviour(app)
{
    private const string Clients = "/api/v1/admin/clients";

    [Theory]
    [InlineData(ClientScopes.OfficeRead, "/api/v1/admin/worklist", "/api/v1/admin/audit")]
    [InlineData(ClientScopes.AuditRead, "/api/v1/admin/audit", "/api/v1/admin/worklist")]
    public async Task A_client_reads_what_its_scope_names_and_nothing_else(string scope, string open, string shut)
    {
        var (id, secret) = await Register(scope);

        using var http = await Carrying(id, secret);

        await http.GetAsync(At(open)).ShouldBe(HttpStatusCode.OK);
        await http.GetAsync(At(shut)).ShouldBe(HttpStatusCode.Forbidden);
        await http.GetAsync(At("/api/v1/auth/me")).ShouldBe(HttpStatusCode.Forbidden);
        await http.Post("/api/v1/founding-applications", new { }).ShouldBe(HttpStatusCode.Forbidden);
        await http.GetAsync(At("/api/v1/associations")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_secret_counts_until_the_next_and_a_client_until_its_end()
    {
        var (id, secret) = await Register(ClientScopes.AuditRead);
        using var http = await Carrying(id, secret);

        var next = await NewSecret(id);
        await Token(id, secret).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
        await Token(id, next).ShouldBe(HttpStatusCode.OK);
        await Change(id, "end").ShouldBe(HttpStatusCode.NoContent);

        await Token(id, next).ShouldBeProblem(HttpStatusCode.Unauthorized, "sign-in-failed");
        await http.GetAsync(At("/api/v1/admin/audit")).ShouldBe(HttpStatusCode.Unauthorized);
        await Change(id, "end").ShouldBeProblem(HttpStatusCode.Conflict, "client-ended");
        await Change(id, "secret").ShouldBeProblem(HttpStatusCode.Conflict, "client-ended");
    }

    [Fact]
    public async Task Credentials_come_by_Basic_too_and_no_other_grant_is_given()
    {
        var (id, secret) = await Register(ClientScopes.AuditRead);
        using var http = App.Public();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic",
            Convert.ToBase64String(Encoding.UTF8.GetBytes($"{id}:{secret}"))
        );

        var token = await Post(http, new() { ["grant_type"] = "client_credentials" }).Read<JsonObject>();

        (token.Text("token_type"), token.Text("scope"), token.Number("expires_in"))
            .Should()
            .Be(("Bearer", ClientScopes.AuditRead, 900));
        await Post(http, new() { ["grant_type"] = "password" }).ShouldBe(HttpStatusCode.Unauthorized);
        await Post(http, []).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_client_has_a_name_of_its_own_and_known_scopes()
    {
        await Register(["everything"]).IsInvalid("scopes");
        await Register([]).IsInvalid("scopes");
        await Register([ClientScopes.AuditRead], "سامانهٔ یکتا").Succeeds();
        await Register([ClientScopes.AuditRead], "سامانهٔ یکتا")
            .ShouldBeProblem(HttpStatusCode.Conflict, "client-name-taken");
    }

    private static Uri At(string path) => new(path, UriKind.Relative);

    private async Task<(Guid Id, string Secret)> Register(string scope)
    {
        var client = await Register([scope], $"سامانهٔ {Guid.CreateVersion7():N}").Read<CreatedId>();
        return (client.Id, await NewSecret(client.Id));
    }

    private Task<HttpResponseMessage> Register(string[] scopes, string name = "سامانهٔ آمار") =>
        App.Administrator()
            .Http.Post(
                Clients,
                new
                {
                    name,
                    scopes,
                    reason = "گزارش شهرداری",
                }
            );

    private async Task<string> NewSecret(Guid id) => (await Change(id, "secret").Read<JsonObject>()).Text("secret");

    private async Task<HttpResponseMessage> Change(Guid id, string what)
    {
        var all = await App.Administrator().Http.Walk(Clients, 100);
        var version = all.Single(client => client["id"]!.GetValue<Guid>() == id).Number("version");
        return await App.Administrator()
            .Http.Change(HttpMethod.Post, $"{Clients}/{id}/{what}", version, new { reason = "نوبت تازه" });
    }

    private Task<HttpResponseMessage> Token(Guid id, string secret) =>
        Post(
            App.Public(),
            new()
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = id.ToString(),
                ["client_secret"] = secret,
            }
        );

    private static async Task<HttpResponseMessage> Post(HttpClient http, Dictionary<string, string> form)
    {
        using var body = new FormUrlEncodedContent(form);
        return await http.PostAsync(At("/api/v1/auth/token"), body);
    }

    private async Task<HttpClient> Carrying(Guid id, string secret)
    {
        var token = await Token(id, secret).Read<JsonObject>();
        var http = App.Public();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.Text("access_token"));
        return http;
    }
}
