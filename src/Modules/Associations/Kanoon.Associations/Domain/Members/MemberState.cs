namespace Kanoon.Associations.Domain.Members;

internal enum MemberState
{
    /// <summary>Waits for the secretary, and a minor for the guardian first.</summary>
    Requested,

    Active,

    /// <summary>The person took the wish back.</summary>
    Withdrawn,

    Refused,

    /// <summary>The person left, or went to another association.</summary>
    Left,

    /// <summary>The association removed the person.</summary>
    Removed,
}

/// <summary>How a person came to be listed.</summary>
internal enum MemberEntry
{
    OwnRequest,
    Secretary,
    Import,
    Transfer,
}

/// <summary>What somebody may do for the association besides being a member.</summary>
internal enum MemberDuty
{
    Deputy,
    Treasurer,
    Inspector,
    PublicRelations,
    Instructor,
    Volunteer,
}

/// <summary>What a member's data may be used for beyond the membership itself.</summary>
internal enum ConsentPurpose
{
    /// <summary>A photo on record and card.</summary>
    Photo,

    /// <summary>News of the association by message.</summary>
    News,

    /// <summary>The name in what the association publishes.</summary>
    Publication,
}

/// <summary>How a consent was given.</summary>
internal enum ConsentForm
{
    SignedIn,

    /// <summary>On a paper that the secretary has seen and keeps.</summary>
    Paper,
}
