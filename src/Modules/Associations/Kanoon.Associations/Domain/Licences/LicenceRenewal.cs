using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Common;
using Kanoon.SharedKernel.Domain;
using static Kanoon.Associations.Domain.Licences.RenewalState;

namespace Kanoon.Associations.Domain.Licences;

internal enum RenewalState
{
    Draft,
    Submitted,
    AutoGranted,
    Review,
    NeedsCorrection,
    Granted,
    Refused,
    Withdrawn,
}

/// <summary>An application for the next term of a licence.</summary>
internal sealed class LicenceRenewal : Aggregate
{
    private readonly List<Appeal> appeals = [];

    private LicenceRenewal() { }

    public required Guid LicenceId { get; init; }
    public required Guid AssociationId { get; init; }
    public required string LicenceNumber { get; init; }

    /// <summary>
    /// The licence while the case is open or may open again, else null; unique, so that a licence has one such renewal at
    /// most.
    /// </summary>
    public Guid? OpenFor { get; private set; }

    public required DateOnly StartedOn { get; init; }
    public RenewalState State { get; private set; }

    /// <summary>What the association did in the term, and means to do in the next.</summary>
    public string Statement { get; private set; } = "";

    public DateOnly? SubmittedOn { get; private set; }
    public DateOnly StageSince { get; private set; }
    public OfficeClock Clock { get; private set; } = OfficeClock.Stopped(0);

    /// <summary>Why it was not granted by itself; stable names, empty where it was.</summary>
    public IReadOnlyList<RenewalObstacle> Obstacles { get; private set; } = [];

    public string? CorrectionNote { get; private set; }
    public DateOnly? CorrectionDueOn { get; private set; }
    public DateOnly? CorrectionWarnedOn { get; private set; }
    public string? DecisionReason { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public IReadOnlyList<Appeal> Appeals => appeals;
    public Appeal? LastAppeal => appeals.MaxBy(appeal => appeal.Ordinal);

    /// <summary>A refusal may be objected to once.</summary>
    public bool IsAppealable => State == Refused && LastAppeal is not { Settles: true };

    public bool IsOpen => State is Draft or Submitted or Review or NeedsCorrection;

    public static LicenceRenewal Start(ActivityLicence licence, string statement, DateOnly today)
    {
        Require(licence.Ending is null, LicenceRules.Ended);
        Require(today >= licence.RenewalOpensOn, RenewalRules.NotOpenYet);
        return new LicenceRenewal
        {
            LicenceId = licence.Id,
            AssociationId = licence.AssociationId,
            LicenceNumber = licence.Number,
            StartedOn = today,
            StageSince = today,
            Statement = statement,
            OpenFor = licence.Id,
        };
    }

    public void Edit(string statement)
    {
        Require(State is Draft or NeedsCorrection, RenewalRules.NotNow);
        Statement = statement;
    }

    /// <summary>Hands it in. Where nothing stands in the way it is granted at once; the caller then adds the term.</summary>
    /// <returns>Whether it was granted.</returns>
    public bool Submit(
        ActivityLicence licence,
        IReadOnlyList<RenewalObstacle> obstacles,
        DateOnly today,
        OfficeClock review
    )
    {
        Require(State is Draft or NeedsCorrection, RenewalRules.NotNow);
        Require(licence.Ending is null, LicenceRules.Ended);
        Require(Statement.Length > 0, RenewalRules.StatementNeeded);
        SubmittedOn ??= today;
        Obstacles = obstacles;
        if (obstacles.Count > 0)
        {
            Enter(Review, today, review);
            return false;
        }

        Decide(AutoGranted, null, null, today);
        return true;
    }

    public void RequestCorrection(string note, DateOnly today, DateOnly dueOn, OfficeClock stopped)
    {
        Require(State == Review, RenewalRules.NotNow);
        (CorrectionNote, CorrectionDueOn, CorrectionWarnedOn) = (note, dueOn, null);
        Enter(NeedsCorrection, today, stopped);
        Raise(new RenewalCorrectionsRequested(AssociationId, LicenceNumber, note, dueOn));
    }

    public void WarnOfDeadline(DateOnly today)
    {
        Require(State == NeedsCorrection && CorrectionWarnedOn is null, RenewalRules.NotNow);
        CorrectionWarnedOn = today;
        Raise(new RenewalCorrectionDeadlineNear(AssociationId, LicenceNumber, CorrectionDueOn!.Value));
    }

    /// <summary>Nobody corrected it in time: it is judged as it stands.</summary>
    public void ResumeUncorrected(DateOnly today, OfficeClock review)
    {
        Require(State == NeedsCorrection, RenewalRules.NotNow);
        Require(CorrectionDueOn < today && CorrectionWarnedOn < today, RenewalRules.NotOverdue);
        Enter(Review, today, review);
    }

    public void Grant(string reason, Guid by, DateOnly today)
    {
        Require(State == Review, RenewalRules.NotNow);
        Decide(Granted, reason, by, today);
    }

    public void Refuse(string reason, Guid by, DateOnly today)
    {
        Require(State == Review, RenewalRules.NotNow);
        Decide(Refused, reason, by, today);
        Raise(new RenewalRefused(AssociationId, LicenceNumber, reason, SubmittedOn!.Value, today));
    }

    public void Withdraw(DateOnly today)
    {
        Require(IsOpen, RenewalRules.NotNow);
        Enter(Withdrawn, today, OfficeClock.Stopped(0));
    }

    /// <summary>The licence is over, and with it the wish for another term; an objection goes on.</summary>
    public void CloseWithLicence(DateOnly today)
    {
        if (IsOpen)
            Enter(Withdrawn, today, OfficeClock.Stopped(0));
    }

    public void LodgeAppeal(string grounds, DateOnly today, DateOnly lastDay, OfficeClock clock)
    {
        Require(State == Refused, RenewalRules.NotNow);
        Require(IsAppealable, AppealRules.NothingToAppeal);
        appeals.Add(Appeal.Lodge(grounds, DecidedBy!.Value, today, lastDay, clock.DueOn!.Value, earlier: LastAppeal));
        (StageSince, Clock, OpenFor) = (today, clock, LicenceId);
    }

    public void DecideAppeal(AppealOutcome outcome, string reason, Guid by, DateOnly today, OfficeClock review)
    {
        Require(LastAppeal is { IsOpen: true }, AppealRules.NoAppeal);
        LastAppeal!.Decide(outcome, reason, by, today);
        if (outcome == AppealOutcome.ReturnedToReview)
            Enter(Review, today, review);
        else
            (Clock, OpenFor) = (OfficeClock.Stopped(0), null);
        Raise(new LicenceAppealDecided(AssociationId, LicenceNumber, "Renewal", outcome.ToString(), reason));
    }

    private void Decide(RenewalState state, string? reason, Guid? by, DateOnly today)
    {
        (DecisionReason, DecidedBy, DecidedOn) = (reason, by, today);
        Enter(state, today, OfficeClock.Stopped(0));
    }

    private void Enter(RenewalState state, DateOnly today, OfficeClock clock)
    {
        (State, StageSince, Clock) = (state, today, clock);
        OpenFor = IsOpen ? LicenceId : null;
    }
}

/// <summary>What keeps a renewal from being granted without review.</summary>
internal enum RenewalObstacle
{
    ConditionOpen,
    NoticeOpen,
    LicenceSuspended,
    LicenceExpired,
    NoSecretary,
    CouncilBelowQuorum,
    CouncilOutOfTerm,
}
