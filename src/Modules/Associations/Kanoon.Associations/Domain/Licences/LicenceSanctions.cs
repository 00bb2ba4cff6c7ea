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
        Raise(new LicenceSuspended(AssociationId, Number, until, reason));
    }

    public void Reinstate(DateOnly today)
    {
        RequireLive();
        Require(StateOn(today) == LicenceState.Suspended, LicenceRules.NotSuspended);
        suspensions.Last(suspension => suspension.HoldsOn(today)).Lift(today);
        (SuspendedFrom, SuspendedUntil) = (null, null);
        Raise(new LicenceReinstated(AssociationId, Number));
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

    public void LodgeAppeal(string grounds, DateOnly today, DateOnly dueOn)
    {
        if (Ending is { Kind: not LicenceEnd.Surrendered, Appeal: null } ending)
        {
            ending.Lodge(Appeal.Lodge(grounds, ending.DecidedBy, today, dueOn));
            return;
        }

        var suspension = suspensions.LastOrDefault(known => known.HoldsOn(today) && known.Appeal is null);
        Require(Ending is null && suspension is not null, LicenceRules.NothingToAppeal);
        suspension!.Lodge(Appeal.Lodge(grounds, suspension.DecidedBy, today, dueOn));
    }

    /// <summary>Judges the open objection; one that succeeds undoes the sanction.</summary>
    public void DecideAppeal(AppealOutcome outcome, string reason, Guid by, DateOnly today)
    {
        var suspension = suspensions.LastOrDefault(known => known.Appeal is { IsOpen: true });
        var appeal = Ending?.Appeal is { IsOpen: true } ? Ending.Appeal : suspension?.Appeal;
        Require(appeal is not null, LicenceRules.NoAppeal);
        Require(appeal!.MayBeDecidedBy(by), Founding.FoundingRules.OtherDecider);
        appeal.Decide(outcome, reason, by, today);
        if (outcome == AppealOutcome.Upheld)
            return;

        if (Ending is not null)
            Ending = null;
        else
        {
            suspension!.Lift(today);
            (SuspendedFrom, SuspendedUntil) = (null, null);
        }

        Raise(new LicenceReinstated(AssociationId, Number));
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
        Raise(new LicenceEnded(AssociationId, Number, kind.ToString(), reason));
    }
}
