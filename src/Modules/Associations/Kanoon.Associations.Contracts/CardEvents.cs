namespace Kanoon.Associations.Contracts;

/// <summary>A member has a card from this day on.</summary>
public sealed record CardIssued(Guid CardId, Guid MemberId, Guid AssociationId, DateOnly On, DateOnly ValidUntil);

/// <summary>A card was refused, suspended or revoked.</summary>
/// <param name="Stage"><c>Refused</c>, <c>Suspended</c> or <c>Revoked</c>.</param>
/// <param name="RequestedOn">The day by whose rules it is judged.</param>
public sealed record CardDecided(
    Guid CardId,
    Guid MemberId,
    string Stage,
    string Reason,
    DateOnly On,
    DateOnly RequestedOn
);

/// <summary>An objection to a decision about a card was judged.</summary>
/// <param name="Outcome"><c>Upheld</c> (the decision stands) or <c>ReturnedToReview</c>.</param>
public sealed record CardAppealDecided(Guid CardId, Guid MemberId, string Outcome, string Reason);
