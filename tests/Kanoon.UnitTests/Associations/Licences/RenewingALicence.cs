using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Licences;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Licences.LicenceState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

public sealed class RenewingALicence
{
    [Fact]
    public void Begins_with_a_first_term()
    {
        var licence = A.Licence();

        var term = licence.Terms.Should().ContainSingle().Which;
        (term.Ordinal, term.StartsOn, term.EndsOn, term.GrantedOn, term.RenewalId, term.IsSucceeded)
            .Should()
            .Be((1, Today, A.EndsOn, Today, null, false));
        Asking.Announced<AssociationLicensed>(licence).LicenceNumber.Should().Be("1405-000123");
    }

    [Fact]
    public void Adds_a_term_that_follows_on_the_day_after_the_last_one()
    {
        var licence = A.Licence();
        var renewalId = Guid.CreateVersion7();

        var term = licence.Renew(renewalId, A.Facts, Rules, A.RenewalOpensOn, automatic: false);

        (term.Ordinal, term.StartsOn, term.GrantedOn, term.RenewalId, term.IsSucceeded)
            .Should()
            .Be((2, A.EndsOn.AddDays(1), A.RenewalOpensOn, renewalId, false));
        term.EndsOn.Should().Be(Today.AddMonths(48).AddDays(-1));
        licence.Terms[0].IsSucceeded.Should().BeTrue();
        licence.Number.Should().Be("1405-000123");
        Asking
            .Announced<LicenceRenewed>(licence)
            .Should()
            .Be(new LicenceRenewed(licence.AssociationId, "1405-000123", term.StartsOn, term.EndsOn, false));
    }

    [Fact]
    public void Stays_active_while_the_old_term_runs_and_over_the_seam()
    {
        var licence = A.Licence();

        var term = licence.RenewOn(A.RenewalOpensOn);

        StatesBetween(licence, Today, term.RenewalOpensOn.AddDays(-1)).Should().OnlyContain(state => state == Active);
        licence.StateOn(term.RenewalOpensOn).Should().Be(RenewalOpen);
    }

    [Fact]
    public void Shows_the_new_terms_end_window_and_grace_at_once()
    {
        var licence = A.Licence();

        var term = licence.RenewOn(A.RenewalOpensOn);

        (licence.EndsOn, licence.RenewalOpensOn, licence.GraceEndsOn)
            .Should()
            .Be((term.EndsOn, term.RenewalOpensOn, term.GraceEndsOn));
        licence.StartsOn.Should().Be(Today);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    public void Leaves_no_gap_up_to_the_last_day_of_grace(int daysAfterTheEnd)
    {
        var licence = A.Licence();

        var term = licence.RenewOn(A.EndsOn.AddDays(daysAfterTheEnd));

        term.StartsOn.Should().Be(A.EndsOn.AddDays(1));
        StatesBetween(licence, Today, term.RenewalOpensOn.AddDays(-1)).Should().OnlyContain(state => state == Active);
    }

    [Fact]
    public void Leaves_a_visible_gap_after_the_grace()
    {
        var licence = A.Licence();
        var day = A.GraceEndsOn.AddDays(1);

        var term = licence.RenewOn(day);

        (term.StartsOn, licence.StartsOn).Should().Be((day, day));
        licence.StateOn(day).Should().Be(Active);
        licence.StateOn(day.AddDays(-1)).Should().Be(Scheduled);
        licence.Terms.Select(known => known.EndsOn).Should().Equal(A.EndsOn, day.AddMonths(24).AddDays(-1));
    }

    [Fact]
    public void Goes_on_without_a_gap_from_a_term_that_began_after_one()
    {
        var licence = A.Licence();
        var second = licence.RenewOn(A.GraceEndsOn.AddDays(100));

        var third = licence.RenewOn(second.EndsOn);

        third.StartsOn.Should().Be(second.EndsOn.AddDays(1));
        licence.StartsOn.Should().Be(second.StartsOn);
        licence.Terms.Select(term => (term.Ordinal, term.IsSucceeded)).Should().Equal((1, true), (2, true), (3, false));
    }

    [Fact]
    public void Waits_for_the_window_so_that_two_cases_cannot_add_two_terms()
    {
        var licence = A.Licence();
        var early = () => licence.RenewOn(A.RenewalOpensOn.AddDays(-1));
        var twice = () => licence.RenewOn(A.RenewalOpensOn);

        early.Should().BreakRule(RenewalRules.NotOpenYet);
        twice.Should().NotThrow();
        twice.Should().BreakRule(RenewalRules.NotOpenYet);
        licence.Terms.Should().HaveCount(2);
    }

    [Fact]
    public void Does_not_lift_a_suspension()
    {
        var licence = A.SuspendedOnCondition();

        var term = licence.RenewOn(A.RenewalOpensOn);

        licence.StateOn(A.RenewalOpensOn).Should().Be(Suspended);
        licence.StateOn(term.StartsOn).Should().Be(Suspended);
        licence.Suspensions.Should().ContainSingle().Which.LiftedOn.Should().BeNull();
    }

    [Fact]
    public void Holds_from_the_day_after_a_suspension_that_ran_out_in_the_new_term()
    {
        var licence = A.Licence().HeardOn(A.RenewalOpensOn);
        licence.Suspend(A.EndsOn.AddDays(5), null, "تخلف", Officer, A.RenewalOpensOn);

        licence.RenewOn(A.EndsOn);

        licence.StateOn(A.EndsOn.AddDays(5)).Should().Be(Suspended);
        licence.StateOn(A.EndsOn.AddDays(6)).Should().Be(Active);
    }

    [Fact]
    public void Is_not_for_a_licence_that_ended()
    {
        var licence = A.Revoked();
        var before = Asking.Snapshot(licence);
        var renew = () => licence.RenewOn(A.RenewalOpensOn);

        renew.Should().BreakRule(LicenceRules.Ended);
        Asking.Snapshot(licence).Should().Be(before);
    }

    [Fact]
    public void Follows_the_latest_term_in_whatever_order_the_terms_were_read()
    {
        var licence = A.Licence();
        licence.RenewOn(A.EndsOn);
        ((List<LicenceTerm>)licence.Terms).Reverse();

        licence.RenewOn(licence.EndsOn);

        licence.Terms.Where(term => !term.IsSucceeded).Should().ContainSingle().Which.Ordinal.Should().Be(3);
    }

    private static IEnumerable<LicenceState> StatesBetween(ActivityLicence licence, DateOnly first, DateOnly last) =>
        Enumerable
            .Range(0, last.DayNumber - first.DayNumber + 1)
            .Select(offset => licence.StateOn(first.AddDays(offset)));
}
