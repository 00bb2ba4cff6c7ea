using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Access;

namespace Kanoon.IntegrationTests.Access;

public sealed class LeavingAnAdministratorOnSqlite(SqliteApp app)
    : LeavingAnAdministrator(app),
        IClassFixture<SqliteApp>;

public sealed class LeavingAnAdministratorOnSqlServer(SqlServerApp app)
    : LeavingAnAdministrator(app),
        IClassFixture<SqlServerApp>;

/// <summary>In an application of its own, for it takes the administrator's role away.</summary>
public abstract class LeavingAnAdministrator(KanoonApp app) : Behaviour(app)
{
    private const string Grants = "/api/v1/admin/grants";

    [Fact]
    public async Task Two_who_end_each_others_role_at_once_do_not_both_succeed()
    {
        var (first, second) = (App.Administrator(), await App.Staff(Roles.Administrator));
        var grants = (await first.Http.Get<JsonObject>($"{Grants}?role=Administrator&held=true")).List();
        var ofSecond = grants.Single(grant => grant.Text("userId") == second.Id.ToString());
        var ofFirst = grants.Single(grant => grant != ofSecond);
        await second.Http.Get<JsonObject>(Grants);

        var ended = await Task.WhenAll(End(first, ofSecond), End(second, ofFirst));

        ended.Should().ContainSingle(answer => answer.StatusCode == HttpStatusCode.NoContent);
    }

    private static Task<HttpResponseMessage> End(Person by, JsonNode grant) =>
        by.Http.Change(HttpMethod.Post, $"{Grants}/{grant.Text("id")}/end", 1, new { reason = "پایان همکاری" });
}
