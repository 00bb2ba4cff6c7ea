namespace Kanoon.Associations.Contracts;

/// <summary>Somebody wants to be a member, or the secretary entered them.</summary>
/// <param name="Entry"><c>OwnRequest</c>, <c>Secretary</c> or <c>Transfer</c>.</param>
/// <param name="DueOn">By when the secretary answers.</param>
public sealed record MembershipRequested(Guid MemberId, Guid AssociationId, string Entry, DateOnly DueOn);

/// <summary>A minor's guardian was named and has not consented yet.</summary>
/// <param name="PersonId">The guardian's record.</param>
public sealed record GuardianNamed(Guid MemberId, Guid AssociationId, Guid PersonId);

/// <summary>Somebody is a member from this day on.</summary>
/// <param name="MovedFrom">The membership in another association that ends with it; null where there is none.</param>
public sealed record MemberAdmitted(Guid MemberId, Guid AssociationId, Guid? MovedFrom, DateOnly On);

/// <summary>The secretary does not accept somebody.</summary>
/// <param name="RequestedOn">The day by whose rules it is judged.</param>
public sealed record MembershipRefused(
    Guid MemberId,
    Guid AssociationId,
    string Reason,
    DateOnly On,
    DateOnly RequestedOn
);

/// <summary>Somebody is no member any more.</summary>
/// <param name="Kind"><c>Left</c> or <c>Removed</c>.</param>
/// <param name="Reason">Null where a person left without one.</param>
/// <param name="RequestedOn">The day by whose rules it is judged.</param>
public sealed record MembershipEnded(
    Guid MemberId,
    Guid AssociationId,
    string Kind,
    string? Reason,
    DateOnly On,
    DateOnly RequestedOn
);

/// <summary>An objection to a refusal or removal was judged.</summary>
/// <param name="Outcome"><c>Upheld</c> (the decision stands) or <c>ReturnedToReview</c>.</param>
public sealed record MemberAppealDecided(Guid MemberId, Guid AssociationId, string Outcome, string Reason);

/// <summary>Members of a sheet were entered; a batch.</summary>
/// <param name="MemberIds">At most some hundred.</param>
public sealed record MembersImported(Guid AssociationId, IReadOnlyList<Guid> MemberIds, DateOnly On);
