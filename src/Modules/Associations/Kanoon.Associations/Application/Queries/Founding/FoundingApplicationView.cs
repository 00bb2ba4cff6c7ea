using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Founding;

namespace Kanoon.Associations.Application.Queries.Founding;

/// <summary>An application as its applicant and the Office see it; national codes and mobiles are masked.</summary>
/// <param name="DueOn">The Office's deadline for the present stage; null while the applicant has the file.</param>
/// <param name="WaitsFor">Whose turn it is.</param>
/// <param name="WaitsUntil">The last day for whoever's turn it is: the Office's deadline, or that of the corrections.</param>
/// <param name="Examiner">Who took it up; told to the Office alone.</param>
/// <param name="EditableParts">What the applicant may change now.</param>
/// <param name="Moves">What the caller may do now; a move may still be refused for what is in the file.</param>
/// <param name="History">How it came to its state, the earliest first.</param>
/// <param name="AppealableUntil">The last day to object to a rejection; null where there is none to object to.</param>
internal sealed record FoundingApplicationView(
    Guid Id,
    int Version,
    string TrackingCode,
    FoundingState State,
    DateOnly StageSince,
    DateOnly? DueOn,
    CaseTurn WaitsFor,
    DateOnly? WaitsUntil,
    string? Examiner,
    string Name,
    Guid ClubId,
    string ClubName,
    int DistrictCode,
    string DistrictName,
    int NeighbourhoodCode,
    string NeighbourhoodName,
    string Address,
    string? PostalCode,
    IReadOnlyList<int> Goals,
    string Purpose,
    DateTime StartedAt,
    DateOnly? SubmittedOn,
    IReadOnlyList<FounderView> Founders,
    IReadOnlyList<DocumentView> Documents,
    IReadOnlyList<ChecklistEntry> Checklist,
    IReadOnlyList<CorrectionView> Corrections,
    VisitView? Visit,
    DecisionView? Decision,
    IReadOnlyList<AppealView> Appeals,
    DateOnly? AppealableUntil,
    string? ClosingReason,
    Guid? AssociationId,
    IReadOnlyList<ApplicationPart> EditableParts,
    IReadOnlyList<FoundingMove> Moves,
    IReadOnlyList<CaseEvent<FoundingState>> History
);

/// <param name="DiffersFromRecord">
/// Whether name or birth date is another than in the record whose holder has said who they are; told to the Office alone.
/// </param>
/// <param name="PersonId">The record; told to the Office alone.</param>
/// <param name="AskAgainAt">From when on the founder may be asked again; null before the first time and after the consent.</param>
internal sealed record FounderView(
    Guid Id,
    Guid? PersonId,
    string FullName,
    string NationalCode,
    string Mobile,
    DateOnly BirthDate,
    DateTime? ConsentAskedAt,
    DateTime? AskAgainAt,
    DateTime? ConsentedAt,
    bool? DiffersFromRecord
);

internal sealed record DocumentView(Guid Id, DocumentKind Kind, string Title, string ContentType, long Size);

internal sealed record CorrectionView(
    DateOnly RequestedOn,
    DateOnly DueOn,
    IReadOnlyList<CorrectionItem> Items,
    DateOnly? WarnedOn,
    DateOnly? AnsweredOn
);

internal sealed record VisitView(DateOnly PlannedFor, DateOnly? VisitedOn, string? Report, bool? Recommended);

internal sealed record DecisionView(DateOnly DecidedOn, string Reason, IReadOnlyList<string> Conditions);
