using Kanoon.Associations.Application.Queries.Founding;
using Kanoon.Associations.Domain.Cards;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Files;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Cards;

/// <summary>A finished batch as PDF. The caller disposes of the stream.</summary>
internal sealed record GetBatchPaper(Guid BatchId) : IQuery<DocumentContent>;

internal sealed class GetBatchPaperHandler(IAssociationsDb db, ICaller caller, IFileStore files, OfficeDay office)
    : IQueryHandler<GetBatchPaper, DocumentContent>
{
    public async Task<DocumentContent> Handle(GetBatchPaper query, CancellationToken ct)
    {
        var batch =
            await db.CardBatches.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.BatchId, ct)
            ?? throw new NotFoundException(nameof(CardBatch), query.BatchId);
        await db.RequireReader(caller, batch.AssociationId, ct);
        var content = batch.HasPaperAt(office.Now) ? await files.Open(batch.FileId!, ct) : null;
        return content is null
            ? throw new NotFoundException("Paper", query.BatchId)
            : new(content, "application/pdf", "cards");
    }
}
