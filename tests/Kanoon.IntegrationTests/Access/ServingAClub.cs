using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.SharedKernel.Access;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Access;

public sealed class ServingAClubOnSqlite(SqliteApp app) : ServingAClub(app), IClassFixture<SqliteApp>;

public sealed class ServingAClubOnSqlServer(SqlServerApp app) : ServingAClub(app), IClassFixture<SqlServerApp>;

public abstract class ServingAClub(KanoonApp app) : OfficeAtWork(app)
{
    private static readonly Guid Club = Applicant.Club(1);

    [Fact]
    public async Task An_officer_has_the_role_for_the_club_until_they_are_relieved()
    {
        var officer = await App.Citizen();

        await Assign(officer.Id).ShouldBe(HttpStatusCode.NoContent);
        await App.Deliver();
        (await ScopesOf(officer)).Should().Equal(Club);
        await Assign(officer.Id).ShouldBeProblem(HttpStatusCode.Conflict, "clubs.officer-already");

        await Change(HttpMethod.Delete, officer.Id).ShouldBe(HttpStatusCode.NoContent);
        await App.Deliver();
        (await ScopesOf(officer)).Should().BeEmpty();
        await Change(HttpMethod.Delete, officer.Id).IsNotFound();
        (await Manager.Http.Walk($"/api/v1/admin/clubs/{Club}/officers", 1))
            .Single(term => term["userId"]!.GetValue<Guid>() == officer.Id)
            .Day("leftOn")
            .Should()
            .Be(App.Today());
    }

    [Fact]
    public async Task News_that_was_overtaken_on_its_way_gives_no_role()
    {
        var officer = await App.Citizen();

        await Announce(new RoleTaken(officer.Id, Roles.ClubOfficer, Club, AsOf: 8));
        await Announce(new RoleGiven(officer.Id, Roles.ClubOfficer, Club, "club officer", AsOf: 7));
        (await ScopesOf(officer)).Should().BeEmpty();

        await Announce(new RoleGiven(officer.Id, Roles.ClubOfficer, Club, "club officer", AsOf: 9));
        (await ScopesOf(officer)).Should().Equal(Club);
    }

    private async Task Announce(object news)
    {
        await App.In(async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            db.Announce(news);
            return await db.SaveChangesAsync();
        });
        await App.Deliver();
    }

    [Fact]
    public async Task Nobody_assigns_themselves_or_an_account_that_is_not_there()
    {
        await Assign(Manager.Id).ShouldBeProblem(HttpStatusCode.Conflict, "clubs.own-assignment");
        await Assign(Guid.CreateVersion7()).IsInvalid("userId");
    }

    private Task<HttpResponseMessage> Assign(Guid userId) => Change(HttpMethod.Put, userId);

    private async Task<HttpResponseMessage> Change(HttpMethod method, Guid userId)
    {
        var club = await App.Public().GetAsync(new Uri($"/api/v1/clubs/{Club}", UriKind.Relative));
        var version = int.Parse(club.Headers.ETag!.Tag.Trim('"').Split('-')[0]);
        return await Manager.Http.Change(
            method,
            $"/api/v1/admin/clubs/{Club}/officers/{userId}",
            version,
            new { reason = "به پیشنهاد باشگاه" }
        );
    }

    private static async Task<IReadOnlyList<Guid>> ScopesOf(Person person)
    {
        var me = await person.Http.Get<JsonObject>("/api/v1/auth/me");
        return
        [
            .. me.List("roles")
                .Where(held => held.Text("role") == Roles.ClubOfficer)
                .Select(held => held["scope"]!.GetValue<Guid>()),
        ];
    }
}
