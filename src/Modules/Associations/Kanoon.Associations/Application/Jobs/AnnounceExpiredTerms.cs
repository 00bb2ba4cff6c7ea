using Kanoon.Associations.Contracts;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Jobs;

/// <summary>
/// Announces terms that ran out, grace included, in chunks: each chunk marks its terms with a batch by one update and
/// announces the batch in the same transaction. A run that was killed goes on with what is not marked.
/// </summary>
internal sealed class AnnounceExpiredTerms(IAssociationsDb db, TimeProvider clock) : IRecurringJob
{
    public const int ChunkSize = 10_000;

    public async Task<JobReport> Run(CancellationToken ct)
    {
        var today = clock.Today();
        var done = 0L;
        int announced;
        do
        {
            announced = await db.InTransaction(() => AnnounceChunk(today, ct), ct);
            done += announced;
        } while (announced == ChunkSize);

        return new JobReport(done);
    }

    private async Task<int> AnnounceChunk(DateOnly today, CancellationToken ct)
    {
        var batch = Guid.CreateVersion7();
        var due = db.LicenceTerms.Where(term =>
            term.ExpiryBatch == null && term.GraceEndsOn < today && !term.IsSucceeded
        );
        var marked = await due.OrderBy(term => term.GraceEndsOn)
            .Take(ChunkSize)
            .ExecuteUpdateAsync(set => set.SetProperty(term => term.ExpiryBatch, batch), ct);
        if (marked == 0)
            return 0;

        var associations = await db
            .LicenceTerms.Where(term => term.ExpiryBatch == batch)
            .Join(db.Licences, term => term.LicenceId, licence => licence.Id, (_, licence) => licence)
            .Where(licence => licence.Ending == null)
            .Select(licence => licence.AssociationId)
            .ToListAsync(ct);
        db.Announce(new LicencesExpired(today, associations));
        await db.SaveChangesAsync(ct);
        return marked;
    }
}
