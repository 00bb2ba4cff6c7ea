using Kanoon.Associations.Domain.Appeals;

namespace Kanoon.Associations.Domain.Licences;

/// <summary>What can be done with a licence.</summary>
internal enum LicenceMove
{
    StartRenewal,
    RequestVariation,
    ReplyToNotice,
    Surrender,
    Appeal,
    GiveNotice,
    DismissNotice,
    Suspend,
    Reinstate,
    Revoke,
    Close,
    MeetCondition,
    DecideAppeal,
}

/// <summary>What the state allows on a day; a move may still be refused for what is in the file.</summary>
internal sealed partial class ActivityLicence
{
    /// <summary>The objection that is judged next: to the licence's end first, else the earliest.</summary>
    public Appeal? OpenAppeal =>
        Ending?.Appeal is { IsOpen: true } appeal
            ? appeal
            : suspensions.Where(known => known.Appeal is { IsOpen: true }).MinBy(known => known.From)?.Appeal;

    public IEnumerable<LicenceMove> LeadersMoves(DateOnly today, bool mayAppeal)
    {
        if (Ending is null && today >= RenewalOpensOn)
            yield return LicenceMove.StartRenewal;
        if (Ending is null)
            yield return LicenceMove.RequestVariation;
        if (OpenNotice is { RepliedOn: null } notice && today <= notice.ReplyDueOn)
            yield return LicenceMove.ReplyToNotice;
        if (Ending is null)
            yield return LicenceMove.Surrender;
        if (mayAppeal && AppealableSince(today) is not null)
            yield return LicenceMove.Appeal;
    }

    public IEnumerable<LicenceMove> OfficesMoves()
    {
        if (Ending is null && OpenNotice is null)
            yield return LicenceMove.GiveNotice;
        if (OpenNotice is not null)
            yield return LicenceMove.DismissNotice;
        if (Ending is null && HasOpenCondition)
            yield return LicenceMove.MeetCondition;
    }

    public IEnumerable<LicenceMove> ManagersMoves(DateOnly today, Guid? manager)
    {
        var isSuspended = StateOn(today) == LicenceState.Suspended;
        var wasHeard = Ending is null && OpenNotice?.WasHeard(today) == true;
        if (wasHeard && !isSuspended)
            yield return LicenceMove.Suspend;
        if (isSuspended)
            yield return LicenceMove.Reinstate;
        if (wasHeard)
        {
            yield return LicenceMove.Revoke;
            yield return LicenceMove.Close;
        }

        if (OpenAppeal is { } appeal && appeal.FirstDecider != manager)
            yield return LicenceMove.DecideAppeal;
    }
}
