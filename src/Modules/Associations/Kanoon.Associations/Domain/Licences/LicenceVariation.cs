using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Common;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Domain.Licences;

internal enum VariationState
{
    Requested,
    Granted,
    Refused,
    Withdrawn,
}

/// <summary>A wish to change what the licence says: name, address, goals.</summary>
internal sealed class LicenceVariation : Aggregate
{
    private readonly List<Appeal> appeals = [];

    private LicenceVariation() { }

    public required Guid LicenceId { get; init; }
    public required Guid AssociationId { get; init; }
    public required string LicenceNumber { get; init; }

    /// <summary>
    /// The licence while the case is open or may open again, else null; unique, so that a licence has one such variation
    /// at most.
    /// </summary>
    public Guid? OpenFor { get; private set; }

    public required DateOnly RequestedOn { get; init; }
    public DateOnly StageSince { get; private set; }
    public required AssociationName Name { get; init; }
    public required Place Place { get; init; }
    public required IReadOnlyList<int> Goals { get; init; }
    public required string Purpose { get; init; }
    public required string Grounds { get; init; }
    public OfficeClock Clock { get; private set; } = OfficeClock.Stopped(0);
    public VariationState State { get; private set; }
    public string? DecisionReason { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateOnly? DecidedOn { get; private set; }

    public IReadOnlyList<Appeal> Appeals => appeals;
    public Appeal? LastAppeal => appeals.MaxBy(appeal => appeal.Ordinal);

    /// <summary>A refusal may be objected to once.</summary>
    public bool IsAppealable => State == VariationState.Refused && LastAppeal is not { Settles: true };

    public AssociationProfile Profile => new(Name, Place, Goals, Purpose);

    public static LicenceVariation Request(
        ActivityLicence licence,
        AssociationProfile present,
        AssociationProfile wanted,
        string grounds,
        DateOnly today,
        OfficeClock clock
    )
    {
        Require(licence.Ending is null, LicenceRules.Ended);
        Require(!wanted.IsSameAs(present), VariationRules.ChangesNothing);
        return new LicenceVariation
        {
            LicenceId = licence.Id,
            AssociationId = licence.AssociationId,
            LicenceNumber = licence.Number,
            RequestedOn = today,
            StageSince = today,
            Name = wanted.Name,
            Place = wanted.Place,
            Goals = wanted.Goals,
            Purpose = wanted.Purpose,
            Grounds = grounds,
            Clock = clock,
            OpenFor = licence.Id,
        };
    }

    public void Grant(Guid by, DateOnly today) => Decide(VariationState.Granted, null, by, today);

    public void Refuse(string reason, Guid by, DateOnly today)
    {
        Decide(VariationState.Refused, reason, by, today);
        Raise(new VariationRefused(AssociationId, LicenceNumber, reason, RequestedOn, today));
    }

    public void Withdraw(Guid by, DateOnly today) => Decide(VariationState.Withdrawn, null, by, today);

    public void LodgeAppeal(string grounds, DateOnly today, DateOnly lastDay, OfficeClock clock)
    {
        Require(IsAppealable, AppealRules.NothingToAppeal);
        appeals.Add(Appeal.Lodge(grounds, DecidedBy!.Value, today, lastDay, clock.DueOn!.Value, earlier: LastAppeal));
        (StageSince, Clock, OpenFor) = (today, clock, LicenceId);
    }

    public void DecideAppeal(AppealOutcome outcome, string reason, Guid by, DateOnly today, OfficeClock review)
    {
        Require(LastAppeal is { IsOpen: true }, AppealRules.NoAppeal);
        LastAppeal!.Decide(outcome, reason, by, today);
        if (outcome == AppealOutcome.ReturnedToReview)
        {
            (State, StageSince, Clock) = (VariationState.Requested, today, review);
            (DecisionReason, DecidedBy, DecidedOn) = (null, null, null);
        }
        else
            (Clock, OpenFor) = (OfficeClock.Stopped(0), null);
        Raise(new LicenceAppealDecided(AssociationId, LicenceNumber, "Variation", outcome.ToString(), reason));
    }

    /// <summary>The licence is over, and with it the wish to change it; an objection goes on.</summary>
    public void CloseWithLicence(DateOnly today)
    {
        if (State == VariationState.Requested)
            (State, StageSince, Clock, OpenFor) = (VariationState.Withdrawn, today, OfficeClock.Stopped(0), null);
    }

    private void Decide(VariationState state, string? reason, Guid by, DateOnly today)
    {
        Require(State == VariationState.Requested, VariationRules.NotNow);
        (State, DecisionReason, DecidedBy, DecidedOn, Clock) = (state, reason, by, today, OfficeClock.Stopped(0));
        (StageSince, OpenFor) = (today, null);
    }
}

internal static class VariationRules
{
    public static readonly Rule NotNow = new(
        "associations.variation-not-now",
        "The variation has been decided already.",
        "دربارهٔ این اصلاح پیش‌تر تصمیم گرفته شده است."
    );

    public static readonly Rule ChangesNothing = new(
        "associations.variation-changes-nothing",
        "The association is already as the variation would have it.",
        "کانون هم‌اکنون همان است که در این اصلاح خواسته شده است."
    );

    public static readonly Rule OpenAlready = new(
        "associations.variation-open-already",
        "A variation of this licence is open already.",
        "اصلاح دیگری برای این مجوز در جریان است."
    );
}
