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

internal static class ChecklistParts
{
    /// <summary>The part of the application that an item looks at.</summary>
    public static ApplicationPart Part(this ChecklistItem item) =>
        item switch
        {
            ChecklistItem.FoundersIdentified or ChecklistItem.FoundersConsented => ApplicationPart.Founders,
            ChecklistItem.NameFits => ApplicationPart.Name,
            ChecklistItem.GoalsFit => ApplicationPart.Goals,
            ChecklistItem.StatuteComplete => ApplicationPart.Statute,
            ChecklistItem.PlaceConfirmed or ChecklistItem.NoObjectionFromDistrict => ApplicationPart.Place,
            _ => throw new ArgumentOutOfRangeException(nameof(item)),
        };
}

internal enum DocumentKind
{
    Statute,
    FoundingMinutes,
    PlaceAgreement,
    Other,
}
