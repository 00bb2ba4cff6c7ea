using Kanoon.Associations.Domain.Cards;
using Kanoon.Documents.Verifying;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Cards;

/// <summary>The register by which membership cards are verified.</summary>
internal sealed class CardRegister(IAssociationsDb db, ICardLookup cards, OfficeDay office) : IPaperRegister
{
    public PaperKind Kind => PaperKind.Card;

    public async Task<VerifiedPaper?> Find(string serial, CancellationToken ct) =>
        (await cards.Find(serial, ct))?.ToPaper(office.Today);

    public async Task<IReadOnlyList<string>> Voided(CancellationToken ct)
    {
        var today = office.Today;
        return await db
            .Cards.Where(card => card.Serial != null && card.Stage != CardStage.Issued && card.ValidUntil >= today)
            .Select(card => card.Serial!)
            .ToListAsync(ct);
    }
}
