namespace Kanoon.Associations.Contracts;

/// <summary>An association was founded and has its first licence.</summary>
/// <param name="LicenceNumber"><c>1405-000123</c>: Jalali year of issue and a sequence without gaps.</param>
public sealed record AssociationLicensed(
    Guid AssociationId,
    string Name,
    Guid ClubId,
    int DistrictCode,
    string LicenceNumber,
    DateOnly StartsOn,
    DateOnly EndsOn
);

/// <summary>A licence got a new term.</summary>
/// <param name="Automatic">Whether nobody had to look at it.</param>
public sealed record LicenceRenewed(
    Guid AssociationId,
    string LicenceNumber,
    DateOnly StartsOn,
    DateOnly EndsOn,
    bool Automatic
);

/// <summary>A renewal was refused.</summary>
/// <param name="HandedInOn">The day by whose rules it is judged.</param>
public sealed record RenewalRefused(
    Guid AssociationId,
    string LicenceNumber,
    string Reason,
    DateOnly HandedInOn,
    DateOnly DecidedOn
);

/// <summary>A renewal must be mended before it can be decided.</summary>
public sealed record RenewalCorrectionsRequested(Guid AssociationId, string LicenceNumber, string Note, DateOnly DueOn);

/// <summary>The time to mend a renewal runs out soon; after that it is judged as it stands.</summary>
public sealed record RenewalCorrectionDeadlineNear(Guid AssociationId, string LicenceNumber, DateOnly DueOn);

/// <summary>A variation was refused.</summary>
/// <param name="HandedInOn">The day by whose rules it is judged.</param>
public sealed record VariationRefused(
    Guid AssociationId,
    string LicenceNumber,
    string Reason,
    DateOnly HandedInOn,
    DateOnly DecidedOn
);

/// <summary>Terms that ran out, grace included; a batch of one sweep.</summary>
/// <param name="On">The day of the sweep, in Tehran.</param>
/// <param name="AssociationIds">At most some thousand; each term is announced once, ever.</param>
public sealed record LicencesExpired(DateOnly On, IReadOnlyList<Guid> AssociationIds);

/// <summary>The Office considers a sanction and waits for the association's reply.</summary>
public sealed record NoticeIssued(Guid AssociationId, string LicenceNumber, string Facts, DateOnly ReplyDueOn);

/// <summary>A licence does not hold for a time.</summary>
/// <param name="Until">Null where a condition ends it.</param>
/// <param name="Condition">What must be met for the licence to hold again.</param>
/// <param name="AppealableSince">The day from which the time to object counts; null where an objection was made already.</param>
public sealed record LicenceSuspended(
    Guid AssociationId,
    string LicenceNumber,
    DateOnly? Until,
    string? Condition,
    string Reason,
    DateOnly? AppealableSince
);

/// <summary>A sanction was lifted: a suspension early or by its condition, or an end that an objection undid.</summary>
/// <param name="Lifted"><c>Suspended</c>, <c>Revoked</c> or <c>Closed</c>.</param>
public sealed record LicenceReinstated(Guid AssociationId, string LicenceNumber, string Lifted);

/// <summary>An objection to a decision about a licence was judged.</summary>
/// <param name="Decision"><c>Renewal</c>, <c>Variation</c>, <c>Suspended</c>, <c>Revoked</c> or <c>Closed</c>.</param>
/// <param name="Outcome"><c>Upheld</c> (the decision stands) or <c>ReturnedToReview</c>.</param>
public sealed record LicenceAppealDecided(
    Guid AssociationId,
    string LicenceNumber,
    string Decision,
    string Outcome,
    string Reason
);

/// <summary>A licence ended for good.</summary>
/// <param name="Kind"><c>Revoked</c>, <c>Closed</c> or <c>Surrendered</c>.</param>
public sealed record LicenceEnded(Guid AssociationId, string LicenceNumber, string Kind, string Reason, DateOnly On);

/// <summary>Name, address, secretary or goals changed; a new certificate version replaces the old one.</summary>
public sealed record LicenceVaried(Guid AssociationId, string LicenceNumber, int CertificateVersion);

/// <summary>Somebody became an association's secretary.</summary>
/// <param name="UserId">Null where they have no account yet.</param>
public sealed record SecretaryAppointed(Guid AssociationId, Guid? UserId, DateOnly From);

/// <summary>Somebody is no longer an association's secretary.</summary>
public sealed record SecretaryLeft(Guid AssociationId, Guid? UserId, DateOnly On);

/// <summary>A central council was seated for a term.</summary>
public sealed record CouncilSeated(Guid AssociationId, int Seats, int Alternates, DateOnly From, DateOnly Until);
