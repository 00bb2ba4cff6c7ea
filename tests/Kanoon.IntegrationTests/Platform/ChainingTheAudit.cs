using System.Net;
using System.Text.Json.Nodes;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.Platform.Auditing;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.IntegrationTests.Platform;

public sealed class ChainingTheAuditOnSqlite(SqliteApp app) : ChainingTheAudit(app), IClassFixture<SqliteApp>;

public sealed class ChainingTheAuditOnSqlServer(SqlServerApp app) : ChainingTheAudit(app), IClassFixture<SqlServerApp>;

public abstract class ChainingTheAudit(KanoonApp app) : Behaviour(app)
{
    private const string Audit = "/api/v1/admin/audit";
    private const string Sealing = "platform.audit-sealing";

    [Fact]
    public async Task A_change_is_found_by_who_did_it_what_to_and_when_with_before_after_and_reason()
    {
        var citizen = await App.Citizen();
        var grant = await GiveRole(citizen);
        await App.Administrator()
            .Http.Change(HttpMethod.Post, $"/api/v1/admin/grants/{grant}/end", 1, new { reason = "پایان مأموریت" })
            .ShouldBe(HttpStatusCode.NoContent);

        var rows = await Search($"subject={grant}&operation=EndGrant&from={Today()}");

        var row = rows.Should().ContainSingle().Subject;
        row.Text("module").Should().Be("platform");
        row.Text("actorName").Should().NotBeNullOrEmpty();
        row.Text("subjectType").Should().Be("Grant");
        row.Text("reason").Should().Be("پایان مأموریت");
        row.List("changes").Select(change => change.Text("property")).Should().Contain("until");
        (await Search($"actor={Guid.CreateVersion7()}")).Should().BeEmpty();
        (await Search($"subject={grant}&until={Today()}")).Should().BeEmpty();
    }

    [Fact]
    public async Task Its_pages_hold_every_row_once_across_modules()
    {
        for (var number = 0; number < 3; number++)
            await GiveRole(await App.Citizen());

        var (seen, after) = (new List<string>(), "");
        do
        {
            var page = await App.Administrator().Http.Get<JsonObject>($"{Audit}?limit=2{after}");
            seen.AddRange(page.List().Select(row => row.Text("id")));
            after = page["next"] is { } next ? $"&after={next}" : null;
        } while (after is not null);

        seen.Should().OnlyHaveUniqueItems().And.HaveCount(await Rows());
    }

    [Fact]
    public async Task An_unknown_module_is_refused()
    {
        var answer = App.Administrator().Http.GetAsync(new Uri($"{Audit}?module=nope", UriKind.Relative));

        (await answer.ShouldBeProblem(HttpStatusCode.BadRequest, "invalid")).Errors.Should().ContainKey("module");
    }

    [Fact]
    public async Task What_was_sealed_verifies_batch_after_batch()
    {
        await GiveRole(await App.Citizen());
        await App.RunJob(Sealing);
        await GiveRole(await App.Citizen());
        await App.RunJob(Sealing);

        var chain = await Chain();

        chain["break"].Should().BeNull();
        chain["waiting"]!.GetValue<int>().Should().Be(0);
        chain["lastSeal"]!.GetValue<int>().Should().BeGreaterThanOrEqualTo(2);
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("deleted")]
    [InlineData("rehashed")]
    public async Task Tampering_with_a_row_is_found_and_the_row_is_named(string how)
    {
        var victim = await GiveRole(await App.Citizen());
        await GiveRole(await App.Citizen());
        await App.RunJob(Sealing);
        await GiveRole(await App.Citizen());
        await App.RunJob(Sealing);
        var named = how is "deleted" ? await SuccessorOf(victim) : await RowOf(victim);

        var undo = await Tamper(victim, how);

        var found = (await Chain())["break"]!;
        found.Text("fault").Should().Be("row");
        found.Text("row").Should().Be(named.Id.ToString());
        await undo();
        (await Chain())["break"].Should().BeNull();
    }

    [Fact]
    public async Task A_seal_that_is_gone_is_missed()
    {
        await GiveRole(await App.Citizen());
        await App.RunJob(Sealing);
        var lost = await App.In(async services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            var last = await db.AuditSeals.OrderByDescending(seal => seal.Number).FirstAsync();
            await db.AuditSeals.Where(seal => seal.Number == last.Number).ExecuteDeleteAsync();
            return last;
        });

        (await Chain())["break"]!.Text("fault").Should().Be("seal");

        await App.In(services =>
        {
            var db = services.GetRequiredService<PlatformDbContext>();
            db.AuditSeals.Add(lost);
            return db.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task Two_hosts_that_seal_at_once_make_one_chain()
    {
        for (var number = 0; number < 3; number++)
            await GiveRole(await App.Citizen());

        await Task.WhenAll(App.RunJob(Sealing), App.RunJob(Sealing), App.RunJob(Sealing));
        await App.RunJob(Sealing);

        var chain = await Chain();
        chain["break"].Should().BeNull();
        chain["waiting"]!.GetValue<int>().Should().Be(0);
    }

    private string Today() => Uri.EscapeDataString(App.Clock.GetUtcNow().ToString("yyyy-MM-ddT00:00:00Z"));

    private async Task<Guid> GiveRole(Person citizen)
    {
        // Rows of one instant would be chained in the order of their ids.
        App.Clock.Advance(TimeSpan.FromSeconds(1));
        var given = App.Administrator()
            .Http.Post(
                "/api/v1/admin/grants",
                new
                {
                    userName = citizen.Mobile,
                    role = Roles.OfficeStaff,
                    reason = "آغاز به کار",
                }
            );
        return (await given.Read<CreatedId>()).Id;
    }

    private async Task<IReadOnlyList<JsonNode>> Search(string filter) =>
        (await App.Administrator().Http.Get<JsonObject>($"{Audit}?{filter}")).List();

    private async Task<JsonNode> Chain()
    {
        var verification = await App.Administrator().Http.Get<JsonObject>($"{Audit}/verification");
        var chain = verification.List("chains").Single(chain => chain.Text("module") == PlatformModule.Name);
        verification["intact"]!.GetValue<bool>().Should().Be(chain["break"] is null);
        return chain;
    }

    private Task<int> Rows() =>
        App.In(async services =>
        {
            var modules = services.GetRequiredService<ModuleCatalogue>();
            var rows = 0;
            foreach (var module in modules.All)
                rows += await modules.ContextOf(module.Name, services).Audit.CountAsync();
            return rows;
        });

    private Task<AuditEntry> RowOf(Guid grant) =>
        App.In(services =>
            services.GetRequiredService<PlatformDbContext>().Audit.SingleAsync(row => row.SubjectId == grant)
        );

    // That a row is gone shows in the one after it.
    private async Task<AuditEntry> SuccessorOf(Guid grant)
    {
        var row = await RowOf(grant);
        var seal = await App.In(services =>
            services.GetRequiredService<PlatformDbContext>().Audit.Where(other => other.Seal == row.Seal).ToListAsync()
        );
        return seal.InOrder().SkipWhile(other => other.Id != row.Id).Skip(1).First();
    }

    // Past the application, as somebody at the database would; what comes back puts it right again.
    private async Task<Func<Task>> Tamper(Guid grant, string how)
    {
        var original = await RowOf(grant);
        await App.In(async services =>
        {
            var row = services
                .GetRequiredService<PlatformDbContext>()
                .Audit.Where(candidate => candidate.Id == original.Id);
            _ = how switch
            {
                "changed" => await row.ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Reason, "دیگر")),
                "rehashed" => await row.ExecuteUpdateAsync(set =>
                    set.SetProperty(entry => entry.Hash, new string('0', 64))
                ),
                _ => await row.ExecuteDeleteAsync(),
            };
        });
        return () =>
            App.In(async services =>
            {
                var db = services.GetRequiredService<PlatformDbContext>();
                await db.Audit.Where(row => row.Id == original.Id).ExecuteDeleteAsync();
                db.Audit.Add(original);
                await db.SaveChangesAsync();
            });
    }
}
