using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;

namespace Kanoon.IntegrationTests.Access;

public sealed class CopyingOnesDataOnSqlite(SqliteApp app) : CopyingOnesData(app), IClassFixture<SqliteApp>;

public sealed class CopyingOnesDataOnSqlServer(SqlServerApp app) : CopyingOnesData(app), IClassFixture<SqlServerApp>;

public abstract class CopyingOnesData(KanoonApp app) : OfficeAtWork(app)
{
    [Fact]
    public async Task A_copy_holds_all_that_is_known_of_oneself_and_nothing_of_others()
    {
        var (association, other) = (
            await Licensed.Found(App, Applicant.NewName()),
            await Licensed.Found(App, Applicant.NewName())
        );
        await App.Deliver();

        var answer = await association
            .Leader.Http.GetAsync(new Uri("/api/v1/auth/me/data", UriKind.Relative))
            .ShouldBe(HttpStatusCode.OK);

        answer.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        var copy = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        copy["account"]!.Text("mobile").Should().Be(association.Leader.Mobile);
        copy["account"]!.List("messages").Should().NotBeEmpty();
        copy["account"]!.List("sessions").Should().NotBeEmpty();
        copy["associations"]!.List("applications").Should().ContainSingle();
        copy["clubs"]!.List("officer").Should().BeEmpty();
        copy.ToJsonString().Should().NotContain(other.Leader.Mobile).And.NotContain(other.AssociationId.ToString());
    }
}
