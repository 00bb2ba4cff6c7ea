using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Common;
using Kanoon.Persian;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Members;

/// <summary>A person's time in an association, from the wish to join on. Who comes back begins another.</summary>
internal sealed partial class Member : Aggregate
{
    private readonly List<HeldDuty> duties = [];
    private readonly List<PurposeConsent> consents = [];
    private readonly List<Appeal> appeals = [];

    private Member() { }

    public required Guid AssociationId { get; init; }
    public required Guid PersonId { get; set; }

    /// <summary>1 for the first time in this association; unique with the two above, so that nobody is listed twice.</summary>
    public required int Stay { get; set; }

    public required string FullName { get; init; }

    /// <summary>A space and the folded name, so that each word begins after a space.</summary>
    public required string NameFolded { get; init; }

    /// <summary>Digits that sort by the Persian alphabet.</summary>
    public required string NameKey { get; init; }

    /// <summary>Until the day before, a guardian answers for the member.</summary>
    public DateOnly OfAgeOn { get; private set; }

    public MemberState State { get; private set; }
    public required MemberEntry Entry { get; init; }
    public required Guid EnteredBy { get; init; }
    public required DateOnly RequestedOn { get; init; }

    /// <summary>By when the secretary answers; null once they have.</summary>
    public DateOnly? DueOn { get; private set; }

    public DateOnly? JoinedOn { get; private set; }

    /// <summary>The day of the refusal or removal that may be objected to, else of the last decision.</summary>
    public DateOnly? DecidedOn { get; private set; }

    public Guid? DecidedBy { get; private set; }
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why the person was refused or removed, or left.</summary>
    public string? Reason { get; private set; }

    /// <summary>The membership in another association that goes on in this one.</summary>
    public Guid? MovedFrom { get; init; }

    /// <summary>The membership in another association in which this one goes on.</summary>
    public Guid? MovedTo { get; private set; }

    public Guardian? Guardian { get; private set; }
    public MemberPhoto? Photo { get; private set; }
    public IReadOnlyList<HeldDuty> Duties => duties;
    public IReadOnlyList<PurposeConsent> Consents => consents;
    public IReadOnlyList<Appeal> Appeals => appeals;

    public Appeal? LastAppeal => appeals.MaxBy(appeal => appeal.Ordinal);
    public bool IsOpen => State is MemberState.Requested or MemberState.Active;

    /// <summary>A refusal or removal may be objected to once.</summary>
    public bool IsAppealable =>
        State is MemberState.Refused or MemberState.Removed && LastAppeal is not { Settles: true };

    public bool IsMinorOn(DateOnly day) => day < OfAgeOn;

    /// <param name="joining">Who, where and how.</param>
    /// <param name="dueOn">By when the secretary answers.</param>
    /// <param name="movedFrom">The membership that this one is to go on from.</param>
    public static Member Request(Joining joining, DateOnly dueOn, Guid? movedFrom = null)
    {
        var folded = PersianText.Fold(joining.FullName);
        var member = new Member
        {
            AssociationId = joining.AssociationId,
            PersonId = joining.PersonId,
            Stay = joining.Stay,
            FullName = joining.FullName,
            NameFolded = $" {folded}",
            NameKey = PersianText.SortKey(folded),
            OfAgeOn = FullAge.ReachedOn(joining.BirthDate),
            Entry = joining.Entry,
            EnteredBy = joining.By,
            RequestedOn = joining.On,
            DueOn = dueOn,
            MovedFrom = movedFrom,
        };
        member.Raise(new MembershipRequested(member.Id, joining.AssociationId, joining.Entry.ToString(), dueOn));
        return member;
    }

    public void Approve(Guid by, DateOnly today)
    {
        Require(State == MemberState.Requested, MemberRules.NotNow);
        Require(!IsMinorOn(today) || Guardian is { HasConsented: true }, MemberRules.GuardianNeeded);
        Decide(MemberState.Active, null, by, today);
        JoinedOn = today;
        Raise(new MemberAdmitted(Id, AssociationId, MovedFrom, today));
    }

    public void Refuse(string reason, Guid by, DateOnly today)
    {
        Require(State == MemberState.Requested, MemberRules.NotNow);
        Decide(MemberState.Refused, reason, by, today);
        Raise(new MembershipRefused(Id, AssociationId, reason, today, RequestedOn));
    }

    public void Withdraw(DateOnly today)
    {
        Require(State == MemberState.Requested, MemberRules.NotNow);
        End(MemberState.Withdrawn, null, today);
    }

    public void Leave(string? reason, DateOnly today)
    {
        Require(State == MemberState.Active, MemberRules.NotNow);
        End(MemberState.Left, reason, today);
    }

    /// <summary>The membership goes on in another association.</summary>
    public void MoveTo(Guid other, DateOnly today)
    {
        if (State != MemberState.Active)
            return;
        MovedTo = other;
        End(MemberState.Left, null, today);
    }

    public void Remove(string reason, Guid by, DateOnly today)
    {
        Require(State == MemberState.Active, MemberRules.NotNow);
        Decide(MemberState.Removed, reason, by, today);
        End(MemberState.Removed, reason, today);
    }

    public void LodgeAppeal(string grounds, DateOnly today, DateOnly lastDay, DateOnly dueOn)
    {
        Require(IsAppealable, AppealRules.NothingToAppeal);
        appeals.Add(Appeal.Lodge(grounds, DecidedBy!.Value, today, lastDay, dueOn, earlier: LastAppeal));
    }

    /// <param name="outcome">Where the case goes back, a refused wish waits again and a removed member is one again.</param>
    /// <param name="reason">For both sides.</param>
    /// <param name="by">Somebody who did not decide first.</param>
    /// <param name="today">Today.</param>
    /// <param name="dueOn">By when the secretary answers a wish that waits again.</param>
    public void DecideAppeal(AppealOutcome outcome, string reason, Guid by, DateOnly today, DateOnly dueOn)
    {
        Require(LastAppeal is { IsOpen: true }, AppealRules.NoAppeal);
        LastAppeal!.Decide(outcome, reason, by, today);
        if (outcome == AppealOutcome.ReturnedToReview)
        {
            var wasRemoved = State == MemberState.Removed;
            (State, DueOn) = wasRemoved ? (MemberState.Active, (DateOnly?)null) : (MemberState.Requested, dueOn);
            (DecidedOn, DecidedBy, EndedOn, Reason) = (null, null, null, null);
        }

        Raise(new MemberAppealDecided(Id, AssociationId, outcome.ToString(), reason));
    }

    /// <summary>The person's record became part of another.</summary>
    /// <param name="person">The record that became part.</param>
    /// <param name="other">The one that stays.</param>
    /// <param name="stay">Which time in the association this is for the other.</param>
    public void Replace(Guid person, Guid other, int stay)
    {
        if (PersonId == person)
            (PersonId, Stay) = (other, stay);
        if (Guardian?.PersonId == person)
            Guardian.Follow(other);
    }

    private void Decide(MemberState state, string? reason, Guid by, DateOnly today) =>
        (State, Reason, DecidedBy, DecidedOn, DueOn) = (state, reason, by, today, null);

    private void End(MemberState state, string? reason, DateOnly today)
    {
        (State, Reason, EndedOn, DueOn) = (state, reason, today, null);
        foreach (var duty in duties.Where(duty => duty.Until is null))
            duty.End(today);
        if (state is MemberState.Left or MemberState.Withdrawn)
            Photo = null;
        if (state is MemberState.Left or MemberState.Removed)
            Raise(new MembershipEnded(Id, AssociationId, state.ToString(), reason, today, RequestedOn));
    }
}
