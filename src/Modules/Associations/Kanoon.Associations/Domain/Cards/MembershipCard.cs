using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Cards;

/// <summary>A member's card, from the wish for one until it is void. Its serial is given once and never again.</summary>
internal sealed class MembershipCard : Aggregate
{
    private readonly List<Appeal> appeals = [];

    private MembershipCard() { }

    public required Guid AssociationId { get; init; }
    public required Guid MemberId { get; init; }

    /// <summary>1 for the member's first card; unique with the member, so that of two wishes at once one counts.</summary>
    public required int Ordinal { get; init; }

    public required DateOnly RequestedOn { get; init; }
    public CardStage Stage { get; private set; }

    /// <summary>Since when it is in this stage.</summary>
    public DateOnly StageSince { get; private set; }

    public Guid? ApprovedBy { get; private set; }
    public bool ApprovedByOffice { get; private set; }

    /// <summary>As it is stored, without hyphens; null until it is issued.</summary>
    public string? Serial { get; private set; }

    public DateOnly? IssuedOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>The batch in which it was issued; null where it was issued by itself.</summary>
    public Guid? BatchId { get; private set; }

    /// <summary>As it is printed.</summary>
    public string? HolderName { get; private set; }

    /// <summary>Why it was refused, suspended or revoked.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who refused, suspended or revoked it; null where it ended with the membership.</summary>
    public Guid? DecidedBy { get; private set; }

    /// <summary>To which an objection that succeeds leads back.</summary>
    public CardStage StageBefore { get; private set; }

    /// <summary>The Office suspended or revoked it: until it lifts that, the association gives the member no card by itself.</summary>
    public bool HeldByOffice { get; private set; }

    /// <summary>Whether it was held before the last decision; an objection that succeeds leads back to that too.</summary>
    public bool HeldBefore { get; private set; }

    /// <summary>How many decisions were taken about it since it was asked for.</summary>
    public int Decisions { get; private set; }

    /// <summary>The decision that was objected to last.</summary>
    public int? ObjectedTo { get; private set; }

    public IReadOnlyList<Appeal> Appeals => appeals;
    public Appeal? LastAppeal => appeals.MaxBy(appeal => appeal.Ordinal);

    /// <summary>An adverse decision of somebody may be objected to once.</summary>
    public bool IsAppealable => IsAsDecided && LastAppeal is not { IsOpen: true } && ObjectedTo != Decisions;

    /// <summary>Whether an objection that succeeds can still undo the decision; not where the card was lost or ended.</summary>
    public bool CanComeBack => IsAsDecided && ObjectedTo == Decisions;

    private bool IsAsDecided =>
        Stage is CardStage.Refused or CardStage.Suspended or CardStage.Revoked && DecidedBy is not null;

    public static MembershipCard Request(Guid associationId, Guid memberId, int ordinal, DateOnly today) =>
        new()
        {
            AssociationId = associationId,
            MemberId = memberId,
            Ordinal = ordinal,
            RequestedOn = today,
            StageSince = today,
        };

    /// <summary>Whether the member needs no other card until shortly before its last day.</summary>
    public bool Suffices(DateOnly today, int renewalDays) =>
        Stage is CardStage.Requested or CardStage.Approved or CardStage.Suspended
        || (Stage == CardStage.Issued && today < ValidUntil!.Value.AddDays(-renewalDays));

    public CardState StateOn(DateOnly day, bool licenceIsLive) =>
        new CardStanding(Stage, ValidUntil).StateOn(day, licenceIsLive);

    /// <param name="by">Who approves it.</param>
    /// <param name="byOffice">Whether the Office does, not the association.</param>
    /// <param name="today">Today.</param>
    public void Approve(Guid by, bool byOffice, DateOnly today)
    {
        Require(Stage == CardStage.Requested, CardRules.NotNow);
        Move(CardStage.Approved, today);
        (ApprovedBy, ApprovedByOffice) = (by, byOffice);
    }

    public void Refuse(string reason, Guid by, DateOnly today)
    {
        Require(Stage == CardStage.Requested, CardRules.NotNow);
        Decide(CardStage.Refused, reason, by, byOffice: false, today);
    }

    public void Issue(CardIssue issue)
    {
        Require(Stage == CardStage.Approved, CardRules.NotNow);
        Move(CardStage.Issued, issue.On);
        (Serial, HolderName, IssuedOn, ValidUntil) = (issue.Serial, issue.HolderName, issue.On, issue.ValidUntil);
        Raise(new CardIssued(Id, MemberId, AssociationId, issue.On, issue.ValidUntil));
    }

    public void ComeFrom(Guid batch) => BatchId = batch;

    public void Suspend(string reason, Guid by, bool byOffice, DateOnly today)
    {
        Require(Stage == CardStage.Issued, CardRules.NotNow);
        Decide(CardStage.Suspended, reason, by, byOffice, today);
    }

    /// <param name="byOffice">What the Office suspended, it alone resumes.</param>
    /// <param name="today">Today.</param>
    public void Resume(bool byOffice, DateOnly today)
    {
        Require(Stage == CardStage.Suspended, CardRules.NotNow);
        Require(byOffice || !HeldByOffice, CardRules.OfficeDecides);
        Restore(CardStage.Issued, today);
        HeldByOffice = false;
        Decisions++;
        Raise(new CardResumed(Id, MemberId, today, Decisions));
    }

    public void Lose(DateOnly today)
    {
        Require(Stage is CardStage.Issued or CardStage.Suspended, CardRules.NotNow);
        Move(CardStage.Lost, today);
    }

    /// <summary>Another card was issued in its place, by the Office's leave where that was needed.</summary>
    public void GiveWay(DateOnly today)
    {
        (HeldByOffice, HeldBefore) = (false, false);
        if (Stage is CardStage.Issued or CardStage.Suspended or CardStage.Lost)
            Move(CardStage.Replaced, today);
    }

    public void Revoke(string reason, Guid by, bool byOffice, DateOnly today)
    {
        Require(Stage is CardStage.Approved or CardStage.Issued or CardStage.Suspended, CardRules.NotNow);
        Decide(CardStage.Revoked, reason, by, byOffice, today);
    }

    /// <summary>Nobody holds a card of an association that they left.</summary>
    public void EndWithMembership(DateOnly today)
    {
        if (Stage is not (CardStage.Requested or CardStage.Approved or CardStage.Issued or CardStage.Suspended))
            return;
        Move(CardStage.Revoked, today);
        (Reason, DecidedBy) = (null, null);
    }

    public void LodgeAppeal(string grounds, DateOnly today, DateOnly lastDay, DateOnly dueOn)
    {
        Require(IsAppealable, AppealRules.NothingToAppeal);
        appeals.Add(Appeal.Lodge(grounds, DecidedBy!.Value, today, lastDay, dueOn, earlier: LastAppeal));
        ObjectedTo = Decisions;
    }

    /// <param name="outcome">Where the case goes back, so does the card, unless it was lost or ended meanwhile.</param>
    /// <param name="reason">For both sides.</param>
    /// <param name="by">Somebody who did not decide first.</param>
    /// <param name="isMember">Whether the holder is a member now; nobody else's card comes back.</param>
    /// <param name="today">Today.</param>
    public void DecideAppeal(AppealOutcome outcome, string reason, Guid by, bool isMember, DateOnly today)
    {
        Require(LastAppeal is { IsOpen: true }, AppealRules.NoAppeal);
        LastAppeal!.Decide(outcome, reason, by, today);
        var falls = outcome == AppealOutcome.ReturnedToReview && ObjectedTo == Decisions;
        var isBack = falls && isMember && CanComeBack;
        if (falls)
            HeldByOffice = HeldBefore;
        if (isBack)
            Restore(StageBefore, today);
        Raise(new CardAppealDecided(Id, MemberId, outcome.ToString(), reason, LastAppeal.Ordinal, isBack));
    }

    private void Restore(CardStage stage, DateOnly today)
    {
        Move(stage, today);
        (Reason, DecidedBy) = (null, null);
    }

    private void Decide(CardStage stage, string reason, Guid by, bool byOffice, DateOnly today)
    {
        (StageBefore, HeldBefore) = (Stage, HeldByOffice);
        Move(stage, today);
        (Reason, DecidedBy) = (reason, by);
        HeldByOffice |= byOffice;
        Decisions++;
        Raise(new CardDecided(Id, MemberId, stage.ToString(), reason, today, RequestedOn, Decisions));
    }

    private void Move(CardStage stage, DateOnly today) => (Stage, StageSince) = (stage, today);
}

/// <summary>What a card says once it is issued.</summary>
/// <param name="Serial">As it is stored.</param>
/// <param name="ValidUntil">No later than the licence's last day.</param>
internal sealed record CardIssue(string Serial, string HolderName, DateOnly On, DateOnly ValidUntil)
{
    /// <summary>For the months that the rules give, but not beyond the licence.</summary>
    public static DateOnly LastDay(DateOnly today, int months, ActivityLicence licence) =>
        today.AddMonths(months).AddDays(-1) is var byRule && byRule < licence.EndsOn ? byRule : licence.EndsOn;
}

/// <summary>The facts from which a card's state follows, as its row holds them.</summary>
internal readonly record struct CardStanding(CardStage Stage, DateOnly? ValidUntil)
{
    public CardState StateOn(DateOnly day, bool licenceIsLive) =>
        Stage switch
        {
            CardStage.Requested => CardState.Requested,
            CardStage.Approved => CardState.Approved,
            CardStage.Refused => CardState.Refused,
            CardStage.Lost => CardState.Lost,
            CardStage.Replaced => CardState.Replaced,
            CardStage.Revoked => CardState.Revoked,
            CardStage.Suspended => CardState.Suspended,
            _ when day > ValidUntil => CardState.Expired,
            _ when !licenceIsLive => CardState.AssociationInactive,
            _ => CardState.Active,
        };
}
