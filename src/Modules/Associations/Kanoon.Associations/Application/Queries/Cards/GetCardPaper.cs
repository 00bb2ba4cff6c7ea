using Kanoon.Associations.Application.Cards;
using Kanoon.Associations.Domain.Cards;
using Kanoon.Documents;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Cards;

/// <summary>A card as PDF, both sides, for its holder, the association's leaders and the Office.</summary>
internal sealed record GetCardPaper(Guid CardId, CardLayout Layout) : IQuery<byte[]>;

internal sealed class GetCardPaperHandler(IAssociationsDb db, CardAccess access, CardPrinter printer, OfficeDay office)
    : IQueryHandler<GetCardPaper, byte[]>
{
    public async Task<byte[]> Handle(GetCardPaper query, CancellationToken ct)
    {
        var card =
            await db.Cards.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.CardId, ct)
            ?? throw new NotFoundException("Card", query.CardId);
        await access.RequireReader(card, ct);
        var printed = card.Serial is { } serial ? await printer.Find(serial, ct) : null;
        if (
            printed is null
            || printed.Card.StateOn(office.Today) is not (CardState.Active or CardState.AssociationInactive)
        )
            throw new RuleViolationException(CardRules.NothingToPrint);

        using var paper = new MemoryStream();
        await printer.Print(paper, new[] { printed }.ToAsyncEnumerable(), query.Layout, ct);
        return paper.ToArray();
    }
}
