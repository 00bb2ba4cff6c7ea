using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Licences;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

public sealed class VaryingALicence
{
    private static readonly ActivityLicence Licence = A.Licence();

    [Fact]
    public void Asks_for_what_the_licence_shall_say()
    {
        var wanted = Councils.A.Profile("کانون مهر");

        var variation = LicenceVariation.Request(Licence, Councils.A.Profile(), wanted, "تغییر نام", Today, Clock);

        variation.Profile.Should().Be(wanted);
        (variation.LicenceId, variation.AssociationId, variation.LicenceNumber)
            .Should()
            .Be((Licence.Id, Licence.AssociationId, Licence.Number));
        (variation.State, variation.OpenFor, variation.Clock, variation.RequestedOn)
            .Should()
            .Be((VariationState.Requested, Licence.Id, Clock, Today));
    }

    [Fact]
    public void Changes_something()
    {
        var asIs = () =>
            LicenceVariation.Request(Licence, Councils.A.Profile(), Councils.A.Profile(), "تغییر", Today, Clock);

        asIs.Should().BreakRule(VariationRules.ChangesNothing);
    }

    [Fact]
    public void Is_for_a_suspended_licence_but_not_for_one_that_ended()
    {
        var suspended = () => Request(A.SuspendedOnCondition());
        var ended = () => Request(A.Surrendered());

        suspended.Should().NotThrow();
        ended.Should().BreakRule(LicenceRules.Ended);
    }

    [Fact]
    public void Is_granted_refused_with_a_reason_or_withdrawn()
    {
        var (granted, refused, withdrawn) = (Request(Licence), Request(Licence), Request(Licence));

        granted.Grant(Officer, Tomorrow);
        refused.Refuse("نام مناسب نیست", Officer, Tomorrow);
        withdrawn.Withdraw(OtherOfficer, Tomorrow);

        Ends(granted).Should().Be((VariationState.Granted, null, Officer, Tomorrow));
        Ends(refused).Should().Be((VariationState.Refused, "نام مناسب نیست", Officer, Tomorrow));
        Ends(withdrawn).Should().Be((VariationState.Withdrawn, null, OtherOfficer, Tomorrow));
    }

    [Fact]
    public void Is_decided_once_and_then_no_open_case_any_more()
    {
        Action<LicenceVariation>[] ends =
        [
            variation => variation.Grant(Officer, Tomorrow),
            variation => variation.Refuse("نام مناسب نیست", Officer, Tomorrow),
            variation => variation.Withdraw(Officer, Tomorrow),
        ];

        foreach (var first in ends)
        foreach (var second in ends)
        {
            var variation = Request(Licence);
            first(variation);
            var before = Asking.Snapshot(variation);

            Asking.RuleBrokenBy(() => second(variation)).Should().Be(VariationRules.NotNow);
            Asking.Snapshot(variation).Should().Be(before);
            (variation.OpenFor, variation.Clock).Should().Be((null, OfficeClock.Stopped(0)));
        }
    }

    [Fact]
    public void Is_open_again_when_an_objection_to_its_refusal_succeeds()
    {
        var variation = Request(Licence);
        variation.Refuse("نام مناسب نیست", Officer, Tomorrow);
        Asking.Announced<VariationRefused>(variation).Reason.Should().Be("نام مناسب نیست");

        variation.LodgeAppeal("مناسب است", Tomorrow, Tomorrow, Clock);
        (variation.OpenFor, variation.Clock, variation.IsAppealable).Should().Be((Licence.Id, Clock, false));
        variation.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد است", OtherOfficer, Tomorrow, Clock);

        (variation.State, variation.OpenFor, variation.Clock)
            .Should()
            .Be((VariationState.Requested, Licence.Id, Clock));
        variation.Refuse("باز هم نه", OtherOfficer, Tomorrow);
        variation.LodgeAppeal("باز هم اعتراض", Tomorrow, Tomorrow, Clock);
        variation.DecideAppeal(AppealOutcome.Upheld, "وارد نیست", Officer, Tomorrow, Clock);
        (variation.State, variation.OpenFor, variation.Clock, variation.IsAppealable)
            .Should()
            .Be((VariationState.Refused, null, OfficeClock.Stopped(0), false));
    }

    [Fact]
    public void Is_objected_to_in_time_and_only_where_it_was_refused()
    {
        var (asked, refused) = (Request(Licence), Request(Licence));
        refused.Refuse("نام مناسب نیست", Officer, Today);

        asked
            .Invoking(variation => variation.LodgeAppeal("مناسب است", Today, Today, Clock))
            .Should()
            .BreakRule(AppealRules.NothingToAppeal);
        refused
            .Invoking(variation => variation.LodgeAppeal("مناسب است", Tomorrow, Today, Clock))
            .Should()
            .BreakRule(AppealRules.InTime);
        refused
            .Invoking(variation => variation.DecideAppeal(AppealOutcome.Upheld, "رد", OtherOfficer, Today, Clock))
            .Should()
            .BreakRule(AppealRules.NoAppeal);
        refused.OpenFor.Should().BeNull();
    }

    private static LicenceVariation Request(ActivityLicence licence) =>
        LicenceVariation.Request(
            licence,
            Councils.A.Profile(),
            Councils.A.Profile("کانون مهر"),
            "تغییر نام",
            Today,
            Clock
        );

    private static (VariationState, string?, Guid?, DateOnly?) Ends(LicenceVariation variation) =>
        (variation.State, variation.DecisionReason, variation.DecidedBy, variation.DecidedOn);
}
