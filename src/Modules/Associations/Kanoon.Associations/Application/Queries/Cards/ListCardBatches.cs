using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Cards;

/// <summary>An association's batches, the latest first.</summary>
internal sealed record ListCardBatches(Guid AssociationId, int Limit, string? After) : IQuery<Page<CardBatchView>>;

internal sealed class ListCardBatchesValidator : AbstractValidator<ListCardBatches>
{
    public ListCardBatchesValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListCardBatchesHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : IQueryHandler<ListCardBatches, Page<CardBatchView>>
{
    public async Task<Page<CardBatchView>> Handle(ListCardBatches query, CancellationToken ct)
    {
        await db.RequireReader(caller, query.AssociationId, ct);
        var batches = db.CardBatches.AsNoTracking().Where(batch => batch.AssociationId == query.AssociationId);
        if (Cursor.Read(query.After, 1) is [var at])
        {
            var instant = Cursor.Instant(at);
            batches = batches.Where(batch => batch.RequestedAt < instant);
        }

        var rows = await batches.OrderByDescending(batch => batch.RequestedAt).Take(query.Limit + 1).ToListAsync(ct);
        var page = Page.Of(rows, query.Limit, row => [Cursor.Of(row.RequestedAt)]);
        return new([.. page.Items.Select(batch => CardBatchView.Of(batch, office.Now))], page.Next);
    }
}
