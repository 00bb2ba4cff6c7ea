namespace Kanoon.Associations.Domain.Founding;

internal enum FoundingState
{
    Draft,
    Submitted,
    Screening,
    NeedsCorrection,
    FieldVisit,
    CommitteeReview,
    Approved,
    ApprovedWithConditions,
    Rejected,
    Withdrawn,
    Lapsed,
    Appealed,
    Upheld,
    ReturnedToReview,
}

/// <summary>The parts of an application that a correction request can name, and that it opens for editing.</summary>
internal enum ApplicationPart
{
    Name,
    Club,
    Place,
    Goals,
    Founders,
    Statute,
    Documents,
}

/// <summary>What screening looks at; approval needs every one of them passed.</summary>
internal enum ChecklistItem
{
    FoundersIdentified,
    FoundersConsented,
    NameFits,
    GoalsFit,
    StatuteComplete,
    PlaceConfirmed,
    NoObjectionFromDistrict,
}

internal enum DocumentKind
{
    Statute,
    FoundingMinutes,
    PlaceAgreement,
    Other,
}
