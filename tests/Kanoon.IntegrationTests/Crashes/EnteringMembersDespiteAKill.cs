using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Kanoon.Associations;
using Kanoon.Associations.Application;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Imports;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.Associations.Infrastructure;
using Kanoon.IntegrationTests.Associations;
using Kanoon.IntegrationTests.Infrastructure;
using Kanoon.SharedKernel.Time;
using Kanoon.Testing;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.IntegrationTests.Crashes;

/// <summary>
/// The process is killed in the middle of an import, and again in the middle of a batch of cards: everybody is entered once,
/// and has one card.
/// </summary>
public sealed class EnteringMembersDespiteAKill : IDisposable
{
    private const int Rows = 4_000;

    // Beside other tests a claim may run out, and the next run of the minute goes on.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string folder = Directory.CreateTempSubdirectory("kanoon-kill-").FullName;
    private Guid association;

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task An_import_and_a_batch_go_on_where_they_were()
    {
        await using (var first = await HostProcess.Start(folder, new Dictionary<string, string>()))
        {
            using var secretary = await first.Citizen();
            await Seed((await secretary.Get<JsonObject>("/api/v1/auth/me"))["id"]!.GetValue<Guid>());
            var import = await HandIn(secretary);
            await Eventually.Holds(
                () => Ask(db => db.MemberImports.AnyAsync(known => known.State == ImportState.Checked)),
                "the sheet is checked"
            );
            await secretary
                .Change(
                    HttpMethod.Post,
                    $"{import}/confirm",
                    await VersionOf(secretary, import),
                    new { onlyGood = false }
                )
                .Succeeds();
            await Eventually.Holds(() => Ask(db => db.Members.AnyAsync()), "some are entered");
            await first.Kill();
        }

        (await Count(db => db.Members)).Should().BeInRange(1, Rows - 1, "the kill came in the middle");

        await using (var second = await HostProcess.Start(folder, new Dictionary<string, string>()))
        {
            using var secretary = await second.Citizen();
            await GoOn(
                second,
                "associations.import-members",
                db => db.MemberImports.AnyAsync(import => import.ClaimedUntil < Now),
                db => db.MemberImports.AnyAsync(known => known.State == ImportState.Done)
            );
            await Create(secretary, "card-batches", JsonContent.Create(new { forAll = true, onSheets = true }));
            await Eventually.Holds(
                () => Ask(db => db.Cards.AnyAsync(card => card.Stage == CardStage.Issued)),
                "some cards are issued"
            );
            await second.Kill();
        }

        (await Count(db => db.Cards.Where(card => card.Stage == CardStage.Issued)))
            .Should()
            .BeInRange(1, Rows - 1, "the kill came in the middle");

        await using var last = await HostProcess.Start(folder, new Dictionary<string, string>());
        await GoOn(
            last,
            "associations.issue-card-batches",
            db => db.CardBatches.AnyAsync(batch => batch.ClaimedUntil < Now),
            db => db.CardBatches.AnyAsync(batch => batch.State == BatchState.Done)
        );

        var members = await Ask(db => db.Members.Select(member => member.PersonId).ToListAsync());
        members.Should().HaveCount(Rows).And.OnlyHaveUniqueItems();
        var cards = await Ask(db =>
            db.Cards.Select(card => new
                {
                    card.MemberId,
                    card.Stage,
                    card.Serial,
                })
                .ToListAsync()
        );
        cards.Should().HaveCount(Rows).And.OnlyContain(card => card.Stage == CardStage.Issued);
        cards.Should().OnlyHaveUniqueItems(card => card.MemberId).And.OnlyHaveUniqueItems(card => card.Serial);
    }

    /// <summary>Has the job run once nobody has a claim to its work any more.</summary>
    private async Task GoOn(
        HostProcess host,
        string job,
        Func<AssociationsDbContext, Task<bool>> isFree,
        Func<AssociationsDbContext, Task<bool>> isDone
    )
    {
        using var administrator = await host.Administrator();
        await Eventually.Holds(
            async () => await Ask(isFree) || await Ask(isDone),
            "the killed process has lost its claim, or the next has ended its work already",
            Patience
        );
        await administrator.Post($"/api/v1/admin/jobs/{job}/run").Succeeds();
        await Eventually.Holds(() => Ask(isDone), $"{job} comes to its end", Patience);
    }

    private async Task<string> HandIn(HttpClient secretary)
    {
        var sheet = Sheets.Csv([
            .. Enumerable
                .Range(0, Rows)
                .Select(row => Sheets.Row(code: Applicant.NationalCodeOf(700_000_000 + row), mobile: $"0935{row:D7}")),
        ]);
        using var content = new MultipartFormDataContent { { new ByteArrayContent(sheet), "file", "members.csv" } };
        return $"/api/v1/member-imports/{await Create(secretary, "member-imports", content)}";
    }

    private async Task<Guid> Create(HttpClient secretary, string what, HttpContent content)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri($"/api/v1/associations/{association}/{what}", UriKind.Relative)
        )
        {
            Content = content,
        };
        request.Headers.Add("Idempotency-Key", what);
        return (await secretary.SendAsync(request).Read<CreatedId>()).Id;
    }

    private static async Task<int> VersionOf(HttpClient secretary, string import) =>
        (await secretary.Get<JsonObject>(import)).Number("version");

    private async Task Seed(Guid secretary)
    {
        await using var db = HostProcess.Database<AssociationsDbContext>(folder, AssociationsModule.Name);
        var today = TimeProvider.System.Today();
        var founded = Association.Found(
            Guid.CreateVersion7(),
            secretary,
            Guid.CreateVersion7(),
            new(new("کانون بهار", "کانون بهار", "1"), new(1, 10101, "خیابان بهار", null), [1], "هدف"),
            [],
            today
        );
        association = founded.Id;
        db.Add(founded);
        db.Add(
            ActivityLicence.Issue(
                "1400-000001",
                founded.Id,
                founded.CertificateFacts(),
                [],
                OfficeRules.Of([], today),
                today
            )
        );
        await db.SaveChangesAsync();
    }

    private Task<int> Count<T>(Func<AssociationsDbContext, IQueryable<T>> rows) => Ask(db => rows(db).CountAsync());

    private async Task<T> Ask<T>(Func<AssociationsDbContext, Task<T>> question)
    {
        await using var db = HostProcess.Database<AssociationsDbContext>(folder, AssociationsModule.Name);
        return await question(db);
    }
}
