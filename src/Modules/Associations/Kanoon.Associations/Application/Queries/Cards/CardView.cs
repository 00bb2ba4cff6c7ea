using Kanoon.Associations.Domain.Cards;

namespace Kanoon.Associations.Application.Queries.Cards;

/// <summary>One card, for its holder, the association's leaders and the Office.</summary>
/// <param name="Serial">In fours; null until it is issued.</param>
/// <param name="Reason">Why it was refused, suspended or revoked.</param>
/// <param name="HeldByOffice">The Office suspended or revoked it: it alone lifts that, and approves the next card.</param>
/// <param name="AppealableUntil">The last day to object; null where there is nothing to object to.</param>
internal sealed record CardView(
    Guid Id,
    int Version,
    Guid AssociationId,
    string Association,
    Guid MemberId,
    string Holder,
    CardState State,
    string? Serial,
    DateOnly RequestedOn,
    DateOnly? IssuedOn,
    DateOnly? ValidUntil,
    DateOnly StateSince,
    string? Reason,
    bool HeldByOffice,
    IReadOnlyList<AppealView> Appeals,
    DateOnly? AppealableUntil
);
