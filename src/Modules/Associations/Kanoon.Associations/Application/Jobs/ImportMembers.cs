using System.Text.Json;
using Kanoon.Associations.Application.Imports;
using Kanoon.Associations.Domain.Imports;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Kanoon.Associations.Application.Jobs;

/// <summary>
/// Checks and enters sheets of members, some hundred rows in a transaction together with the import's progress. After a
/// crash it goes on where it was, and nobody is entered twice.
/// </summary>
internal sealed class ImportMembers(IServiceScopeFactory scopes, OfficeDay office, IOptions<WorkClaim> claim)
    : IRecurringJob
{
    public const string Name = "associations.import-members";

    private DateTime ClaimedUntil => office.Now + claim.Value.Length;

    public async Task<JobReport> Run(CancellationToken ct)
    {
        var (done, failed) = (0L, 0L);
        foreach (var id in await scopes.InScope(Waiting, ct))
            try
            {
                if (!await scopes.InScope((services, token) => Take(services, id, token), ct))
                    continue;
                while (await scopes.InScope((services, token) => Next(services, id, token), ct) is > 0 and var rows)
                    done += rows;
            }
            catch (Exception failure) when (failure is DbUpdateConcurrencyException or DuplicateRowException)
            {
                // Somebody joined meanwhile, or another host is at it; the next run judges these rows again.
                failed++;
            }

        return new(done, failed);
    }

    private async Task<IReadOnlyList<Guid>> Waiting(IServiceProvider services, CancellationToken ct)
    {
        var now = office.Now;
        return await services
            .GetRequiredService<IAssociationsDb>()
            .MemberImports.Where(import =>
                (import.State == ImportState.Checking || import.State == ImportState.Importing)
                && (import.ClaimedUntil == null || import.ClaimedUntil < now)
            )
            .OrderBy(import => import.UploadedAt)
            .Select(import => import.Id)
            .ToListAsync(ct);
    }

    private async Task<bool> Take(IServiceProvider services, Guid id, CancellationToken ct)
    {
        var db = services.GetRequiredService<IAssociationsDb>();
        var import = await db.Load<MemberImport>(id, ct);
        if (!import.IsFreeAt(office.Now))
            return false;
        import.Claim(ClaimedUntil);
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <returns>How many rows were looked at; 0 when none is left.</returns>
    private Task<int> Next(IServiceProvider services, Guid id, CancellationToken ct)
    {
        var db = services.GetRequiredService<IAssociationsDb>();
        return db.InTransaction(() => Advance(services, db, id, ct), ct);
    }

    private async Task<int> Advance(IServiceProvider services, IAssociationsDb db, Guid id, CancellationToken ct)
    {
        var import = await db.Load<MemberImport>(id, ct);
        if (!import.IsWork)
            return 0;
        var isCheck = import.State == ImportState.Checking;
        var chunk = await db
            .ImportChunks.Where(known => known.ImportId == id && !(isCheck ? known.IsChecked : known.IsEntered))
            .OrderBy(known => known.Ordinal)
            .FirstAsync(ct);
        var rows = JsonSerializer.Deserialize<List<SheetRow>>(
            services.GetRequiredService<IPersonalData>().Reveal(chunk.Rows)
        )!;
        var judged = await services.GetRequiredService<RowJudgement>().Of(import, rows, ct);

        await (isCheck ? Report(services, import, chunk, judged, ct) : Enter(services, import, chunk, judged, ct));
        await db.SaveChangesAsync(ct);
        return rows.Count;
    }

    private async Task Report(
        IServiceProvider services,
        MemberImport import,
        ImportChunk chunk,
        IReadOnlyList<JudgedRow> judged,
        CancellationToken ct
    )
    {
        await services
            .GetRequiredService<IAssociationsDb>()
            .InsertMany(
                [
                    .. judged.Select(row => new ImportRowReport
                    {
                        ImportId = import.Id,
                        Row = row.Checked.Row.Number,
                        Outcome = row.Outcome,
                        Fields = RowFaults.Of(row, office.Today),
                        Differs = row.Differs,
                        SameAs = row.Checked.Row.SameAs,
                    }),
                ],
                ct
            );
        chunk.IsChecked = true;
        import.Count([.. judged.Select(row => row.Outcome)], ClaimedUntil);
    }

    private async Task Enter(
        IServiceProvider services,
        MemberImport import,
        ImportChunk chunk,
        IReadOnlyList<JudgedRow> judged,
        CancellationToken ct
    )
    {
        var db = services.GetRequiredService<IAssociationsDb>();
        var due = await services.GetRequiredService<MemberAccess>().AnswerDue(ct);
        var entered = await services.GetRequiredService<RowEntry>().Enter(import, judged, due, ct);
        // What was entered is in the tables, and nothing else keeps who stood in the sheet.
        (chunk.IsEntered, chunk.Rows) = (true, "");
        var isLast = !await db.ImportChunks.AnyAsync(
            known => known.ImportId == import.Id && !known.IsEntered && known.Ordinal != chunk.Ordinal,
            ct
        );
        import.Advance(entered, isLast, office.Now, ClaimedUntil);
        db.Record(nameof(MemberImport), import.Id, new RecordedChange("entered", null, $"{import.Entered}"));
    }
}
