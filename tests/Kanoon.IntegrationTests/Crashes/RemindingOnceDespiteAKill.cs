using Kanoon.Associations;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.Associations.Infrastructure;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.Platform;
using Kanoon.Platform.Notifications;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Kanoon.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.IntegrationTests.Crashes;

/// <summary>The process is killed in the middle of the reminder and expiry sweeps: each thing happens once all the same.</summary>
public sealed class RemindingOnceDespiteAKill : IDisposable
{
    private const int Due = 4_000;
    private readonly string folder = Directory.CreateTempSubdirectory("kanoon-kill-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Each_licence_is_reminded_once_and_each_expiry_told_once()
    {
        await using (var first = await HostProcess.Start(folder, new Dictionary<string, string>()))
            await first.Kill();
        await SeedDueLicences();

        for (var round = 0; round < 3; round++)
        {
            await using var killed = await HostProcess.Start(folder, new Dictionary<string, string>());
            await RunSweeps(killed);
            // Each round is let in a little further before the plug is pulled.
            await Eventually.Holds(async () => await Written() >= round * Due / 4, "some messages are written");
            await killed.Kill();
        }

        await using var last = await HostProcess.Start(folder, new Dictionary<string, string>());
        await RunSweeps(last);
        await Eventually.Holds(async () => await Written() >= 2 * Due, "every message is written");

        await using var platform = Context<PlatformDbContext>(PlatformModule.Name);
        var keys = await platform.Messages.Select(message => message.Key).ToListAsync();
        keys.Should().HaveCount(2 * Due).And.OnlyHaveUniqueItems();
        await using var associations = Context<AssociationsDbContext>(AssociationsModule.Name);
        (await associations.SentReminders.CountAsync()).Should().Be(Due);
        (await associations.LicenceTerms.CountAsync(term => term.ExpiryBatch != null)).Should().Be(Due);
    }

    private static async Task RunSweeps(HostProcess host)
    {
        using var http = await host.Administrator();
        await http.Post("/api/v1/admin/jobs/associations.remind-of-renewal/run").Succeeds();
        await http.Post("/api/v1/admin/jobs/associations.announce-expired-terms/run").Succeeds();
    }

    private async Task<int> Written()
    {
        await using var platform = Context<PlatformDbContext>(PlatformModule.Name);
        return await platform.Messages.CountAsync();
    }

    private async Task SeedDueLicences()
    {
        await using var db = Context<AssociationsDbContext>(AssociationsModule.Name);
        var today = TimeProvider.System.Today();
        var rules = OfficeRules.Of([], today);
        foreach (
            var (ended, start) in new[] { (false, today.AddMonths(-24).AddDays(31)), (true, today.AddMonths(-30)) }
        )
            for (var i = 0; i < Due; i++)
            {
                var association = Association.Found(
                    Guid.CreateVersion7(),
                    Guid.CreateVersion7(),
                    Guid.CreateVersion7(),
                    new(new($"کانون {i}", $"{ended}-{i}", $"{i:D10}"), new(1, 10101, "خیابان بهار", null), [1], "هدف"),
                    [],
                    start
                );
                db.Associations.Add(association);
                db.Licences.Add(
                    ActivityLicence.Issue(
                        $"{(ended ? 1300 : 1400)}-{i:D6}",
                        association.Id,
                        new(association.NameText, association.ClubId, 1, "خیابان بهار", null),
                        [],
                        rules,
                        start
                    )
                );
            }

        await db.SaveChangesAsync();
        await db.Outbox.ExecuteDeleteAsync();
    }

    private TContext Context<TContext>(string module)
        where TContext : DbContext => HostProcess.Database<TContext>(folder, module);
}
