using Kanoon.Associations.Domain.Cards;
using Kanoon.SharedKernel.Files;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application;

/// <summary>The files of founding applications' documents of members' photos, and of
/// batches of cards.</summary>
internal sealed class DocumentFiles(IAssociationsDb db, TimeProvider clock) : IFileReferences
{
    public async Task<IReadOnlyCollection<string>> Among(IReadOnlyCollection<string> fileIds, CancellationToken ct)
    {
        var ids = fileIds.ToList();
        var documents = await db
            .FoundingApplications.SelectMany(application => application.Documents)
            .Select(document => document.FileId)
            .Where(id => EF.Parameter(ids).Contains(id))
            .Distinct()
            .ToListAsync(ct);
        var photos = await db
            .Members.Where(member => member.Photo != null && EF.Parameter(ids).Contains(member.Photo.FileId))
            .Select(member => member.Photo!.FileId)
            .Distinct()
            .ToListAsync(ct);
        var kept = clock.Now() - CardBatch.PaperKept;
        var papers = await db
            .CardBatches.Where(batch =>
                batch.FileId != null && batch.FinishedAt > kept && EF.Parameter(ids).Contains(batch.FileId)
            )
            .Select(batch => batch.FileId!)
            .ToListAsync(ct);
        return [.. documents.Union(photos).Union(papers)];
    }
}
