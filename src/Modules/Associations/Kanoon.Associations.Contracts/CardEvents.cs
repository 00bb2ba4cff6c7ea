namespace Kanoon.Associations.Contracts;

/// <summary>A member has a card from this day on.</summary>
public sealed record CardIssued(Guid CardId, Guid MemberId, Guid AssociationId, DateOnly On, DateOnly ValidUntil);

/// <summary>A card was refused, suspended or revoked.</summary>
/// <param name="Stage"><c>Refused</c>, <c>Suspended</c> or <c>Revoked</c>.</param>
/// <param name="RequestedOn">The day by whose rules it is judged.</param>
/// <param name="Decision">Which decision about the card it is, from 1.</param>
public sealed record CardDecided(
    Guid CardId,
    Guid MemberId,
    string Stage,
    string Reason,
    DateOnly On,
    DateOnly RequestedOn,
    int Decision
);

/// <summary>A suspended card counts again.</summary>
/// <param name="Decision">Which decision about the card it is, from 1.</param>
public sealed record CardResumed(Guid CardId, Guid MemberId, DateOnly On, int Decision);

/// <summary>An objection to a decision about a card was judged.</summary>
/// <param name="Outcome"><c>Upheld</c> (the decision stands) or <c>ReturnedToReview</c>.</param>
/// <param name="Appeal">Which objection it was, from 1.</param>
/// <param name="IsBack">Whether the card is again what it was before; not where it was lost or ended meanwhile.</param>
public sealed record CardAppealDecided(
    Guid CardId,
    Guid MemberId,
    string Outcome,
    string Reason,
    int Appeal,
    bool IsBack
);
