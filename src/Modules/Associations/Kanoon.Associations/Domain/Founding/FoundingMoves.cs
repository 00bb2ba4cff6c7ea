using static Kanoon.Associations.Domain.Founding.FoundingState;

namespace Kanoon.Associations.Domain.Founding;

/// <summary>What can be done with an application.</summary>
internal enum FoundingMove
{
    Edit,
    Submit,
    Withdraw,
    Appeal,
    BeginScreening,
    JudgeChecklist,
    RequestCorrections,
    PlanVisit,
    ReportVisit,
    ReferToCommittee,
    Approve,
    Reject,
    DecideAppeal,
}

/// <summary>Who must do something next.</summary>
internal enum CaseTurn
{
    Applicant,
    Office,

    /// <summary>Those at the Office who decide.</summary>
    Committee,

    Nobody,
}

internal static class CaseTurns
{
    public static CaseTurn Turn(this FoundingState state) =>
        state switch
        {
            Draft or NeedsCorrection => CaseTurn.Applicant,
            Submitted or Screening or FoundingState.FieldVisit => CaseTurn.Office,
            CommitteeReview or ReturnedToReview or Appealed => CaseTurn.Committee,
            _ => CaseTurn.Nobody,
        };

    public static bool IsAppealable(this FoundingState state) => state == Rejected;
}

/// <summary>Whose turn it is, and what the state allows; a move may still be refused for what is in the file.</summary>
internal sealed partial class FoundingApplication
{
    public CaseTurn WaitsFor => State.Turn();

    /// <summary>The last day for whoever has the turn; null where there is none.</summary>
    public DateOnly? WaitsUntil => State == NeedsCorrection ? OpenCorrection!.DueOn : Clock.DueOn;

    /// <summary>What the applicant may change now.</summary>
    public IReadOnlyList<ApplicationPart> EditableParts =>
        State switch
        {
            Draft => Enum.GetValues<ApplicationPart>(),
            NeedsCorrection => [.. OpenCorrection!.Items.Select(item => item.Part)],
            _ => [],
        };

    public IReadOnlyList<FoundingMove> ApplicantsMoves =>
        State switch
        {
            Draft or NeedsCorrection => [FoundingMove.Edit, FoundingMove.Submit, FoundingMove.Withdraw],
            Submitted or Screening or FoundingState.FieldVisit or CommitteeReview => [FoundingMove.Withdraw],
            Rejected => [FoundingMove.Appeal],
            _ => [],
        };

    public IReadOnlyList<FoundingMove> OfficesMoves =>
        State switch
        {
            Submitted => [FoundingMove.BeginScreening],
            Screening =>
            [
                FoundingMove.JudgeChecklist,
                FoundingMove.RequestCorrections,
                FoundingMove.PlanVisit,
                .. IsChecklistComplete ? [FoundingMove.ReferToCommittee] : Array.Empty<FoundingMove>(),
            ],
            FoundingState.FieldVisit => [FoundingMove.JudgeChecklist, FoundingMove.ReportVisit],
            CommitteeReview or ReturnedToReview =>
            [
                FoundingMove.JudgeChecklist,
                .. IsChecklistComplete ? [FoundingMove.Approve] : Array.Empty<FoundingMove>(),
                FoundingMove.Reject,
            ],
            Appealed => [FoundingMove.DecideAppeal],
            _ => [],
        };
}
