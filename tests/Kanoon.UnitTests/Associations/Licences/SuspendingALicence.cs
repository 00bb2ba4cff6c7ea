using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Licences;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Licences.LicenceState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

public sealed class SuspendingALicence
{
    private static readonly DateOnly Until = Today.AddDays(20);

    [Fact]
    public void Lasts_until_a_day()
    {
        var licence = A.SuspendedUntil(Until);

        var suspension = licence.Suspensions.Should().ContainSingle().Which;
        (suspension.From, suspension.Until, suspension.DecidedBy, suspension.Reason)
            .Should()
            .Be((Today, Until, Officer, "تخلف"));
        (licence.SuspendedFrom, licence.SuspendedUntil).Should().Be((Today, Until));
        Asking
            .Announced<LicenceSuspended>(licence)
            .Should()
            .Be(new LicenceSuspended(licence.AssociationId, "1405-000123", Until, null, "تخلف", Today));
    }

    [Fact]
    public void Lasts_until_a_condition()
    {
        var licence = A.SuspendedOnCondition();

        var suspension = licence.Suspensions.Should().ContainSingle().Which;
        (suspension.Until, suspension.Condition).Should().Be((null, "معرفی دبیر"));
        (licence.SuspendedFrom, licence.SuspendedUntil).Should().Be((Today, null));
    }

    [Fact]
    public void Names_a_day_from_today_on_or_a_condition()
    {
        var licence = A.Licence().HeardOn(Today);
        var endless = () => licence.Suspend(null, null, "تخلف", Officer, Today);
        var past = () => licence.Suspend(Yesterday, "معرفی دبیر", "تخلف", Officer, Today);
        var today = () => licence.Suspend(Today, null, "تخلف", Officer, Today);

        endless.Should().BreakRule(LicenceRules.SuspensionEnds);
        past.Should().BreakRule(LicenceRules.SuspensionEnds);
        today.Should().NotThrow();
        licence.StateOn(Today).Should().Be(Suspended);
        licence.StateOn(Tomorrow).Should().Be(Active);
    }

    [Fact]
    public void Is_not_for_a_licence_that_is_suspended_or_ended()
    {
        var suspended = A.SuspendedUntil(Until).HeardOn(Today);
        var again = () => suspended.Suspend(Until, null, "تخلف", Officer, Until);
        var ended = A.Revoked().Invoking(gone => gone.Suspend(Until, null, "تخلف", Officer, Today));

        again.Should().BreakRule(LicenceRules.SuspendedAlready);
        suspended.OpenNotice.Should().NotBeNull("the notice is not spent");
        ended.Should().BreakRule(LicenceRules.Ended);
    }

    [Fact]
    public void Is_possible_again_after_an_earlier_one_ended_by_its_day()
    {
        var licence = A.SuspendedUntil(Until).HeardOn(Until.AddDays(1));

        licence.Suspend(null, "معرفی دبیر", "تکرار تخلف", Officer, Until.AddDays(1));

        licence.StateOn(Until.AddDays(1)).Should().Be(Suspended);
        licence.StateOn(Until.AddDays(400)).Should().Be(Suspended);
        licence.Suspensions.Select(suspension => suspension.HoldsOn(Until.AddDays(1))).Should().Equal(false, true);

        licence.Reinstate(Until.AddDays(5));

        licence.StateOn(Until.AddDays(5)).Should().Be(Active);
        licence.Suspensions.Select(suspension => suspension.LiftedOn).Should().Equal(null, Until.AddDays(5));
    }

    [Fact]
    public void Is_lifted_by_reinstatement_from_that_day_on()
    {
        var licence = A.SuspendedOnCondition();

        licence.Reinstate(Tomorrow);

        licence.StateOn(Tomorrow).Should().Be(Active);
        (licence.SuspendedFrom, licence.SuspendedUntil).Should().Be((null, null));
        licence.Suspensions[0].LiftedOn.Should().Be(Tomorrow);
        (licence.Suspensions[0].HoldsOn(Today), licence.Suspensions[0].HoldsOn(Tomorrow)).Should().Be((true, false));
        Asking.Announced<LicenceReinstated>(licence).LicenceNumber.Should().Be("1405-000123");
    }

    [Fact]
    public void Brings_a_licence_back_to_what_time_made_of_it()
    {
        var licence = A.SuspendedOnCondition();

        licence.Reinstate(A.GraceEndsOn.AddDays(1));

        licence.StateOn(A.GraceEndsOn.AddDays(1)).Should().Be(Expired);
    }

    [Fact]
    public void Is_lifted_only_while_it_lasts()
    {
        var never = A.Licence().Invoking(licence => licence.Reinstate(Today));
        var over = A.SuspendedUntil(Until).Invoking(licence => licence.Reinstate(Until.AddDays(1)));
        var ended = A.Revoked().Invoking(licence => licence.Reinstate(Today));

        never.Should().BreakRule(LicenceRules.NotSuspended);
        over.Should().BreakRule(LicenceRules.NotSuspended);
        ended.Should().BreakRule(LicenceRules.Ended);
    }

    [Fact]
    public void Holds_from_its_first_day_to_its_last_or_until_it_is_lifted()
    {
        var suspension = A.SuspendedUntil(Until).Suspensions[0];

        suspension.HoldsOn(Yesterday).Should().BeFalse();
        suspension.HoldsOn(Today).Should().BeTrue();
        suspension.HoldsOn(Until).Should().BeTrue();
        suspension.HoldsOn(Until.AddDays(1)).Should().BeFalse();
    }
}
