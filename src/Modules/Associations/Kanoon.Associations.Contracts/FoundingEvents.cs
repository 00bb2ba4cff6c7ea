namespace Kanoon.Associations.Contracts;

/// <summary>A citizen handed in a founding application.</summary>
/// <param name="TrackingCode">Ten digits.</param>
/// <param name="ApplicantId">The applicant's user id.</param>
/// <param name="DistrictCode">1 to 22.</param>
public sealed record FoundingApplicationSubmitted(
    Guid ApplicationId,
    string TrackingCode,
    Guid ApplicantId,
    Guid ClubId,
    int DistrictCode
);

/// <summary>The Office asks the applicant to mend something.</summary>
/// <param name="DueOn">The last day for it, in Tehran.</param>
/// <param name="Notes">What is wrong, a sentence each.</param>
public sealed record CorrectionsRequested(
    Guid ApplicationId,
    string TrackingCode,
    Guid ApplicantId,
    DateOnly DueOn,
    IReadOnlyList<string> Notes
);

/// <summary>The time to mend an application runs out soon; it lapses when nothing comes.</summary>
public sealed record CorrectionDeadlineNear(Guid ApplicationId, string TrackingCode, Guid ApplicantId, DateOnly DueOn);

/// <summary>An application was approved; the association exists.</summary>
/// <param name="Conditions">What must still be met; empty where there is none.</param>
public sealed record FoundingApplicationApproved(
    Guid ApplicationId,
    string TrackingCode,
    Guid ApplicantId,
    Guid AssociationId,
    IReadOnlyList<string> Conditions
);

/// <summary>An application ended without an association.</summary>
/// <param name="State"><c>Rejected</c>, <c>Upheld</c> (the rejection was), <c>Withdrawn</c> or <c>Lapsed</c>.</param>
/// <param name="Reason">Null where it lapsed.</param>
public sealed record FoundingApplicationClosed(
    Guid ApplicationId,
    string TrackingCode,
    Guid ApplicantId,
    string State,
    string? Reason
);

/// <summary>An objection to a rejected application was judged.</summary>
/// <param name="Outcome"><c>Upheld</c> or <c>ReturnedToReview</c>.</param>
public sealed record AppealDecided(
    Guid ApplicationId,
    string TrackingCode,
    Guid ApplicantId,
    string Outcome,
    string Reason
);
