using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Access;

public sealed class GivingRolesOnSqlite(SqliteApp app) : GivingRoles(app), IClassFixture<SqliteApp>;

public sealed class GivingRolesOnSqlServer(SqlServerApp app) : GivingRoles(app), IClassFixture<SqlServerApp>;

public abstract class GivingRoles(KanoonApp app) : Behaviour(app)
{
    private const string Grants = "/api/v1/admin/grants";

    [Fact]
    public async Task A_role_that_was_given_holds_at_once_until_its_end_and_is_audited()
    {
        var (administrator, citizen) = (App.Administrator(), await App.Citizen());
        await Worklist(citizen).ShouldBe(HttpStatusCode.Forbidden);

        var grant = await Give(administrator, citizen, Roles.OfficeStaff, until: App.Clock.GetUtcNow().AddDays(1))
            .Read<CreatedId>();

        await Worklist(citizen).ShouldBe(HttpStatusCode.OK);
        App.Clock.Advance(TimeSpan.FromDays(1));
        await App.ForgetGrants(citizen);
        await Worklist(citizen).ShouldBe(HttpStatusCode.Forbidden);
        (await administrator.Http.Get<JsonObject>($"{Grants}/{grant.Id}")).Text("state").Should().Be("ended");
        var audit = await App.In(services =>
            services.GetRequiredService<PlatformDbContext>().Audit.SingleAsync(entry => entry.SubjectId == grant.Id)
        );
        audit.Reason.Should().Be("آغاز به کار");
    }

    [Fact]
    public async Task A_role_that_was_taken_is_gone_with_the_next_request()
    {
        var (administrator, citizen) = (App.Administrator(), await App.Citizen());
        var grant = await Give(administrator, citizen, Roles.OfficeStaff).Read<CreatedId>();
        await Worklist(citizen).ShouldBe(HttpStatusCode.OK);

        await End(administrator, grant, 1).ShouldBe(HttpStatusCode.NoContent);

        await Worklist(citizen).ShouldBe(HttpStatusCode.Forbidden);
        await End(administrator, grant, 2).ShouldBeProblem(HttpStatusCode.Conflict, "grant-ended");
    }

    [Fact]
    public async Task The_highest_role_takes_two_people()
    {
        var (administrator, citizen) = (App.Administrator(), await App.Citizen());
        var manager = await App.Staff(Roles.OfficeManager);

        var grant = await Give(administrator, citizen, Roles.Administrator).Read<CreatedId>();

        await Letters(citizen).ShouldBe(HttpStatusCode.Forbidden);
        await Confirm(administrator, grant).ShouldBeProblem(HttpStatusCode.Conflict, "grant-second-person-needed");
        await Confirm(manager, grant).ShouldBe(HttpStatusCode.NoContent);
        await Letters(citizen).ShouldBe(HttpStatusCode.OK);
        await End(administrator, grant, 2).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Nobody_makes_the_second_person_for_their_own_purpose()
    {
        var (administrator, puppet, citizen) = (App.Administrator(), await App.Citizen(), await App.Citizen());
        var witness = await App.Staff(Roles.OfficeManager);
        await Give(administrator, puppet, Roles.OfficeManager).Read<CreatedId>();
        var grant = await Give(administrator, citizen, Roles.Administrator).Read<CreatedId>();

        await Confirm(puppet, grant).ShouldBeProblem(HttpStatusCode.Conflict, "grant-second-person-too-new");
        await App.Deliver();
        (await App.ToldSubjects(witness)).Should().Contain("نقش راهبر در انتظار تأیید است");
        App.Clock.Advance(TimeSpan.FromDays(7));
        await App.ForgetGrants(puppet);

        await Confirm(puppet, grant).ShouldBe(HttpStatusCode.NoContent);
        await End(administrator, grant, 2).ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Nobody_confirms_their_own_rise()
    {
        var manager = await App.Staff(Roles.OfficeManager);
        var grant = await Give(App.Administrator(), manager, Roles.Administrator).Read<CreatedId>();

        await Confirm(manager, grant).ShouldBeProblem(HttpStatusCode.Conflict, "grant-second-person-needed");
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        var administrator = App.Administrator();
        var held = (await administrator.Http.Get<JsonObject>($"{Grants}?role=Administrator&held=true")).List("items");
        var (last, id) = (held.Should().ContainSingle().Subject, held[0]!["id"]!.GetValue<Guid>());

        last!.Text("state").Should().Be("held");
        // Others may have ended theirs relying on it, which raises its version.
        var tag = (await administrator.Http.GetAsync(new Uri($"{Grants}/{id}", UriKind.Relative))).Headers.ETag!.Tag;
        var version = int.Parse(tag.Trim('"').Split('-')[0]);
        await End(administrator, new CreatedId(id), version)
            .ShouldBeProblem(HttpStatusCode.Conflict, "grant-last-administrator");
    }

    [Theory]
    [InlineData("Emperor", false, "role")]
    [InlineData(Roles.Applicant, false, "role")]
    [InlineData(Roles.Secretary, false, "scope")]
    [InlineData(Roles.OfficeStaff, true, "scope")]
    public async Task A_role_is_one_of_those_that_are_given_and_held_where_it_belongs(
        string role,
        bool scoped,
        string field
    )
    {
        var answer = Give(App.Administrator(), await App.Citizen(), role, scoped ? Guid.CreateVersion7() : null);

        (await answer.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid")).Errors.Should().ContainKey(field);
    }

    [Fact]
    public async Task A_role_is_given_to_an_account_once_and_ends_ahead()
    {
        var (administrator, citizen) = (App.Administrator(), await App.Citizen());
        var nobody = citizen with { UserName = KanoonApp.NewMobile() };

        var unknown = await Give(administrator, nobody, Roles.OfficeStaff)
            .ShouldBeProblem(HttpStatusCode.BadRequest, "invalid");
        unknown.Errors.Should().ContainKey("userName");
        await Give(administrator, citizen, Roles.OfficeStaff, until: App.Clock.GetUtcNow())
            .ShouldBeProblem(HttpStatusCode.Conflict, "grant-ends-in-the-past");
        await Give(administrator, citizen, Roles.OfficeStaff).ShouldBe(HttpStatusCode.Created);
        await Give(administrator, citizen, Roles.OfficeStaff)
            .ShouldBeProblem(HttpStatusCode.Conflict, "grant-held-already");
    }

    private static Task<HttpResponseMessage> Worklist(Person person) =>
        person.Http.GetAsync(new Uri("/api/v1/admin/worklist", UriKind.Relative));

    private static Task<HttpResponseMessage> Letters(Person person) =>
        person.Http.GetAsync(new Uri("/api/v1/admin/dead-letters", UriKind.Relative));

    private static Task<HttpResponseMessage> Give(
        Person administrator,
        Person to,
        string role,
        Guid? scope = null,
        DateTimeOffset? until = null
    ) =>
        administrator.Http.Post(
            Grants,
            new
            {
                to.UserName,
                role,
                reason = "آغاز به کار",
                scope,
                until = until?.UtcDateTime,
            }
        );

    private static Task<HttpResponseMessage> Confirm(Person by, CreatedId grant) =>
        by.Http.Change(HttpMethod.Post, $"{Grants}/{grant.Id}/confirm", 1);

    private static Task<HttpResponseMessage> End(Person by, CreatedId grant, int version) =>
        by.Http.Change(HttpMethod.Post, $"{Grants}/{grant.Id}/end", version, new { reason = "پایان همکاری" });
}
