using Kanoon.Associations.Application.Cards;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.Cards;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Cards;

/// <summary>The caller's cards that were issued and are not void; a handful at most.</summary>
internal sealed record ListMyCards : IQuery<IReadOnlyList<MyCard>>;

/// <param name="Serial">In fours.</param>
/// <param name="Code">What the QR code holds, sealed now; null for a card that does not count today.</param>
internal sealed record MyCard(
    Guid Id,
    Guid AssociationId,
    string Association,
    string Holder,
    CardState State,
    string Serial,
    DateOnly IssuedOn,
    DateOnly ValidUntil,
    string? Code
);

internal sealed class ListMyCardsHandler(
    IAssociationsDb db,
    PeopleBook people,
    ICardLookup cards,
    IPaperSeal seal,
    ICaller caller,
    OfficeDay office
) : IQueryHandler<ListMyCards, IReadOnlyList<MyCard>>
{
    private const int Most = 50;

    public async Task<IReadOnlyList<MyCard>> Handle(ListMyCards query, CancellationToken ct)
    {
        if (caller.UserId is not { } user || await people.RecordOf(user, ct) is not { } me)
            return [];

        var serials = await db
            .Cards.Where(card => db.Members.Any(member => member.Id == card.MemberId && member.PersonId == me.Id))
            .Where(card => card.Stage == CardStage.Issued || card.Stage == CardStage.Suspended)
            .OrderByDescending(card => card.IssuedOn)
            .ThenByDescending(card => card.Id)
            .Take(Most)
            .Select(card => card.Serial!)
            .ToListAsync(ct);
        var mine = new List<MyCard>();
        foreach (var serial in serials)
        {
            var card = (await cards.Find(serial, ct))!;
            var state = card.StateOn(office.Today);
            mine.Add(
                new(
                    card.Id,
                    card.AssociationId,
                    card.Association,
                    card.Holder,
                    state,
                    PaperSerial.Spaced(serial),
                    card.IssuedOn,
                    card.ValidUntil,
                    state == CardState.Active ? await seal.Seal(card.ToPaper(office.Today), ct) : null
                )
            );
        }

        return mine;
    }
}
