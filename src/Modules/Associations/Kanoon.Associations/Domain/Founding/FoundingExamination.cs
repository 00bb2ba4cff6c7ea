using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Common;
using Kanoon.SharedKernel.Domain;
using static Kanoon.Associations.Domain.Founding.FoundingState;

namespace Kanoon.Associations.Domain.Founding;

/// <summary>The Office's side: screening, corrections, visit, decision, appeal.</summary>
internal sealed partial class FoundingApplication
{
    /// <summary>Refuses an officer who would examine or decide what they ask for themselves.</summary>
    public void RequireOthersCase(Guid officer) => Require(officer != ApplicantId, AppealRules.OwnCase);

    public void BeginScreening(Guid examinerId, DateOnly today, OfficeClock clock)
    {
        Require(State == Submitted, FoundingRules.NotNow);
        ExaminerId = examinerId;
        Enter(Screening, today, clock);
    }

    public void Judge(ChecklistItem item, bool passed, string? note)
    {
        Require(
            State is Screening or FoundingState.FieldVisit or CommitteeReview or ReturnedToReview,
            FoundingRules.NotNow
        );
        if (checklist.Find(entry => entry.Item == item) is not { } known)
            checklist.Add(
                new ChecklistEntry
                {
                    Item = item,
                    Passed = passed,
                    Note = note,
                }
            );
        else
            (known.Passed, known.Note) = (passed, note);
    }

    /// <summary>Sends the application back; the Office's clock stands still meanwhile.</summary>
    public void RequestCorrections(
        IReadOnlyList<CorrectionItem> items,
        DateOnly today,
        DateOnly dueOn,
        OfficeClock stopped
    )
    {
        Require(State == Screening, FoundingRules.NotNow);
        Require(
            items.Count > 0 && items.DistinctBy(item => item.Part).Count() == items.Count,
            FoundingRules.CorrectionsNamed
        );
        corrections.Add(CorrectionRequest.Of(items, today, dueOn));
        Enter(NeedsCorrection, today, stopped);
        Raise(new CorrectionsRequested(Id, TrackingCode, ApplicantId, dueOn, [.. items.Select(item => item.Note)]));
    }

    public void WarnOfLapse(DateOnly today)
    {
        Require(State == NeedsCorrection && OpenCorrection!.WarnedOn is null, FoundingRules.NotNow);
        OpenCorrection!.Warn(today);
        Raise(new CorrectionDeadlineNear(Id, TrackingCode, ApplicantId, OpenCorrection.DueOn));
    }

    public void Lapse(DateOnly today)
    {
        Require(State == NeedsCorrection, FoundingRules.NotNow);
        var correction = OpenCorrection!;
        Require(correction.DueOn < today && correction.WarnedOn < today, FoundingRules.NotOverdue);
        Close(Lapsed, null, today);
    }

    public void PlanVisit(Guid visitorId, DateOnly plannedFor, DateOnly today, OfficeClock clock)
    {
        Require(State == Screening, FoundingRules.NotNow);
        Visit = new FieldVisit { VisitorId = visitorId, PlannedFor = plannedFor };
        Enter(FoundingState.FieldVisit, today, clock);
    }

    public void ReportVisit(DateOnly visitedOn, string report, bool recommended, DateOnly today, OfficeClock clock)
    {
        Require(State == FoundingState.FieldVisit, FoundingRules.NotNow);
        (Visit!.VisitedOn, Visit.Report, Visit.Recommended) = (visitedOn, report, recommended);
        Enter(CommitteeReview, today, clock);
    }

    public void ReferToCommittee(DateOnly today, OfficeClock clock)
    {
        Require(State == Screening, FoundingRules.NotNow);
        RequireChecklistComplete();
        Enter(CommitteeReview, today, clock);
    }

    /// <summary>Approves; the association and its licence come into being in the same transaction.</summary>
    public void Approve(Guid associationId, Decision decision)
    {
        Require(State is CommitteeReview or ReturnedToReview, FoundingRules.NotNow);
        RequireOthersCase(decision.DecidedBy);
        RequireChecklistComplete();
        Decision = decision;
        AssociationId = associationId;
        Enter(
            decision.Conditions.Count > 0 ? ApprovedWithConditions : Approved,
            decision.DecidedOn,
            OfficeClock.Stopped(0)
        );
        Raise(new FoundingApplicationApproved(Id, TrackingCode, ApplicantId, associationId, decision.Conditions));
    }

    public void Reject(Decision decision)
    {
        Require(State is CommitteeReview or ReturnedToReview, FoundingRules.NotNow);
        RequireOthersCase(decision.DecidedBy);
        Decision = decision;
        Close(Rejected, decision.Reason, decision.DecidedOn);
    }

    public void LodgeAppeal(string grounds, DateOnly today, DateOnly lastDay, OfficeClock clock)
    {
        Require(IsAppealable, FoundingRules.NotNow);
        appeals.Add(
            Appeal.Lodge(grounds, Decision!.DecidedBy, today, lastDay, clock.DueOn!.Value, earlier: LastAppeal)
        );
        Enter(Appealed, today, clock);
    }

    public void DecideAppeal(AppealOutcome outcome, string reason, Guid decidedBy, DateOnly today, OfficeClock review)
    {
        Require(State == Appealed, FoundingRules.NotNow);
        RequireOthersCase(decidedBy);
        LastAppeal!.Decide(outcome, reason, decidedBy, today);
        if (outcome == AppealOutcome.Upheld)
            Close(Upheld, reason, today);
        else
        {
            ClosingReason = null;
            Enter(ReturnedToReview, today, review);
        }

        Raise(new AppealDecided(Id, TrackingCode, ApplicantId, outcome.ToString(), reason));
    }

    private bool IsChecklistComplete =>
        Enum.GetValues<ChecklistItem>().All(item => checklist.Exists(entry => entry.Item == item && entry.Passed));

    private void RequireChecklistComplete() => Require(IsChecklistComplete, FoundingRules.ChecklistComplete);
}
