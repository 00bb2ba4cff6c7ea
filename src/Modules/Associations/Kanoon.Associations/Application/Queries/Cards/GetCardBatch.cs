using Kanoon.Associations.Domain.Cards;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Cards;

/// <summary>How far a batch has come, for the association's leaders and the Office.</summary>
internal sealed record GetCardBatch(Guid BatchId) : IQuery<CardBatchView>;

/// <param name="Total">Cards to be issued.</param>
/// <param name="Issued">Of these, those that have their serial.</param>
/// <param name="HasPaper">Whether the PDF can be downloaded; for seven days.</param>
/// <param name="Failure">A problem code; null where nothing stood in the way.</param>
internal sealed record CardBatchView(
    Guid Id,
    Guid AssociationId,
    BatchState State,
    bool ForAll,
    bool OnSheets,
    int Total,
    int Issued,
    DateTime RequestedAt,
    DateTime? FinishedAt,
    bool HasPaper,
    string? Failure
)
{
    public static CardBatchView Of(CardBatch batch, DateTime now) =>
        new(
            batch.Id,
            batch.AssociationId,
            batch.State,
            batch.ForAll,
            batch.OnSheets,
            batch.Total,
            batch.Issued,
            batch.RequestedAt,
            batch.FinishedAt,
            batch.HasPaperAt(now),
            batch.Failure
        );
}

internal sealed class GetCardBatchHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : IQueryHandler<GetCardBatch, CardBatchView>
{
    public async Task<CardBatchView> Handle(GetCardBatch query, CancellationToken ct)
    {
        var batch =
            await db.CardBatches.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.BatchId, ct)
            ?? throw new NotFoundException(nameof(CardBatch), query.BatchId);
        await db.RequireReader(caller, batch.AssociationId, ct);
        return CardBatchView.Of(batch, office.Now);
    }
}
