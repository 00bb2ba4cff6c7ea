using Kanoon.Associations.Domain.Common;

namespace Kanoon.Associations.Domain.Founding;

/// <summary>What an applicant fills in.</summary>
internal sealed record ApplicationDetails(
    string Name,
    Guid ClubId,
    Place Place,
    IReadOnlyList<int> Goals,
    string Purpose
);

/// <summary>What the application cannot know by itself at submission.</summary>
internal sealed record SubmissionFacts(bool NameIsFree, bool ClubIsOpen, bool PlaceExists, bool GoalsExist);
