using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Licences;

/// <summary>Supervision: notice, suspension, reinstatement, the ways to end, and the way to object.</summary>
internal sealed partial class ActivityLicence
{
    public void GiveNotice(string facts, Guid by, DateOnly today, DateOnly replyDueOn)
    {
        RequireLive();
        Require(OpenNotice is null, LicenceRules.NoticeOpen);
        notices.Add(
            new NoticeOfConsideration
            {
                Facts = facts,
                IssuedOn = today,
                ReplyDueOn = replyDueOn,
                IssuedBy = by,
            }
        );
        Raise(new NoticeIssued(AssociationId, Number, facts, replyDueOn));
    }

    public void ReplyToNotice(string reply, DateOnly today)
    {
        Require(OpenNotice is not null, LicenceRules.NoNotice);
        Require(OpenNotice!.RepliedOn is null && today <= OpenNotice.ReplyDueOn, LicenceRules.ReplyInTime);
        OpenNotice.Answer(reply, today);
    }

    public void DismissNotice()
    {
        Require(OpenNotice is not null, LicenceRules.NoNotice);
        OpenNotice!.Conclude("dismissed");
    }

    public void Suspend(DateOnly? until, string? condition, string reason, Guid by, DateOnly today)
    {
        RequireLive();
        Require(StateOn(today) != LicenceState.Suspended, LicenceRules.SuspendedAlready);
        Require(until >= today || (until is null && condition is not null), LicenceRules.SuspensionEnds);
        ConcludeNotice("suspended", today);

        suspensions.Add(
            new Suspension
            {
                From = today,
                Until = until,
                Condition = condition,
                Reason = reason,
                DecidedBy = by,
            }
        );
        (SuspendedFrom, SuspendedUntil) = (today, until);
        Raise(new LicenceSuspended(AssociationId, Number, until, condition, reason, AppealableSince(today)));
    }

    public void Reinstate(DateOnly today)
    {
        RequireLive();
        Require(StateOn(today) == LicenceState.Suspended, LicenceRules.NotSuspended);
        Lift(HeldOn(today)!, today);
        AnnounceStanding("Suspended", today);
    }

    public void Revoke(string reason, Guid by, DateOnly today)
    {
        RequireLive();
        ConcludeNotice("revoked", today);
        End(LicenceEnd.Revoked, reason, by, today);
    }

    public void CloseDown(string reason, Guid by, DateOnly today)
    {
        RequireLive();
        ConcludeNotice("closed", today);
        End(LicenceEnd.Closed, reason, by, today);
    }

    public void Surrender(string reason, Guid by, DateOnly today)
    {
        RequireLive();
        OpenNotice?.Conclude("surrendered");
        End(LicenceEnd.Surrendered, reason, by, today);
    }

    /// <summary>The day of the sanction that may be objected to; null where there is none.</summary>
    public DateOnly? AppealableSince(DateOnly today) =>
        Ending is { } ending
            ? ending is { Kind: not LicenceEnd.Surrendered, Appeal: null }
                ? ending.On
                : null
            : HeldOn(today) is { Appeal: null } suspension
                ? suspension.From
                : null;

    public void LodgeAppeal(string grounds, DateOnly today, DateOnly lastDay, DateOnly dueOn)
    {
        Require(AppealableSince(today) is not null, AppealRules.NothingToAppeal);
        if (Ending is { } ending)
        {
            ending.Lodge(Appeal.Lodge(grounds, ending.DecidedBy, today, lastDay, dueOn));
            return;
        }

        var suspension = HeldOn(today)!;
        suspension.Lodge(Appeal.Lodge(grounds, suspension.DecidedBy, today, lastDay, dueOn));
    }

    /// <summary>
    /// Judges the open objection: to the licence's end first, else the earliest. One that succeeds undoes that sanction
    /// and no other, where it still holds.
    /// </summary>
    public void DecideAppeal(AppealOutcome outcome, string reason, Guid by, DateOnly today)
    {
        var appeal = OpenAppeal;
        Require(appeal is not null, AppealRules.NoAppeal);
        var ending = Ending is { } ended && ended.Appeal == appeal ? ended : null;
        var suspension = suspensions.Find(known => known.Appeal == appeal);
        appeal!.Decide(outcome, reason, by, today);
        var sanction = ending is null ? "Suspended" : ending.Kind.ToString();
        Raise(new LicenceAppealDecided(AssociationId, Number, sanction, outcome.ToString(), reason));
        if (outcome == AppealOutcome.Upheld)
            return;

        if (ending is not null)
            Undo(ending, reason, today);
        else if (suspension!.HoldsOn(today))
            Lift(suspension, today);
        else
            return;
        AnnounceStanding(sanction, today);
    }

    private void Undo(Ending ending, string reason, DateOnly today)
    {
        undoneEndings.Add(
            new UndoneEnding
            {
                Kind = ending.Kind,
                On = ending.On,
                Reason = ending.Reason,
                UndoneOn = today,
                UndoneReason = reason,
            }
        );
        Ending = null;
    }

    private Suspension? HeldOn(DateOnly day) => suspensions.Find(known => known.HoldsOn(day));

    private void Lift(Suspension suspension, DateOnly today)
    {
        suspension.Lift(today);
        (SuspendedFrom, SuspendedUntil) = (null, null);
    }

    /// <summary>What is left when a sanction is gone: a licence that holds, a suspension under an undone end, or the end.</summary>
    private void AnnounceStanding(string lifted, DateOnly today)
    {
        if (Ending is not null)
            return;
        if (HeldOn(today) is { } suspension)
            Raise(
                new LicenceSuspended(
                    AssociationId,
                    Number,
                    suspension.Until,
                    suspension.Condition,
                    suspension.Reason,
                    AppealableSince(today)
                )
            );
        else
            Raise(new LicenceReinstated(AssociationId, Number, lifted));
    }

    private void ConcludeNotice(string outcome, DateOnly today)
    {
        Require(OpenNotice is not null && OpenNotice.WasHeard(today), LicenceRules.Heard);
        OpenNotice!.Conclude(outcome);
    }

    private void End(LicenceEnd kind, string reason, Guid by, DateOnly today)
    {
        Ending = new Ending
        {
            Kind = kind,
            On = today,
            Reason = reason,
            DecidedBy = by,
        };
        Raise(new LicenceEnded(AssociationId, Number, kind.ToString(), reason, today));
    }
}
