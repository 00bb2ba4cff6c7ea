using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Founding;
using Kanoon.Associations.Domain.Licences;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.Associations.Domain.Licences.LicenceState;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

public sealed class AppealingASanction
{
    private static readonly DateOnly Until = Today.AddDays(20);

    [Fact]
    public void Undoes_a_suspension()
    {
        var licence = A.SuspendedOnCondition();
        licence.LodgeAppeal("بی‌دلیل بود", Tomorrow, Until, Until);

        Succeed(licence, Until);

        licence.StateOn(Until).Should().Be(Active);
        licence.Suspensions[0].LiftedOn.Should().Be(Until);
        licence.Suspensions[0].Appeal!.Outcome.Should().Be(AppealOutcome.ReturnedToReview);
        Asking.Announced<LicenceReinstated>(licence).LicenceNumber.Should().Be("1405-000123");
    }

    [Theory]
    [InlineData(nameof(LicenceEnd.Revoked))]
    [InlineData(nameof(LicenceEnd.Closed))]
    public void Undoes_an_ending(string end)
    {
        var licence = Ended(A.Licence(), end);
        licence.LodgeAppeal("بی‌دلیل بود", Tomorrow, Until, Until);

        Succeed(licence, Until);

        licence.Ending.Should().BeNull();
        licence
            .UndoneEndings.Select(undone => (undone.Kind.ToString(), undone.On, undone.UndoneOn))
            .Should()
            .Equal((end, Today, Until));
        licence.StateOn(Until).Should().Be(Active);
        Asking.Announced<LicenceReinstated>(licence).LicenceNumber.Should().Be("1405-000123");
    }

    [Fact]
    public void Brings_an_ended_licence_back_to_what_time_made_of_it()
    {
        var licence = A.Revoked();
        licence.LodgeAppeal("بی‌دلیل بود", Today, Until, Until);

        Succeed(licence, A.EndsOn.AddDays(1));

        licence.StateOn(A.EndsOn.AddDays(1)).Should().Be(Grace);
        licence.RenewOn(A.EndsOn.AddDays(1)).StartsOn.Should().Be(A.EndsOn.AddDays(1));
    }

    [Fact]
    public void Leaves_the_sanction_when_it_is_upheld()
    {
        var (suspended, revoked) = (A.SuspendedOnCondition(), A.Revoked());
        foreach (var licence in new[] { suspended, revoked })
        {
            licence.LodgeAppeal("بی‌دلیل بود", Today, Until, Until);
            licence.DecideAppeal(AppealOutcome.Upheld, "وارد نیست", OtherOfficer, Tomorrow);
        }

        suspended.StateOn(Tomorrow).Should().Be(Suspended);
        revoked.StateOn(Tomorrow).Should().Be(Revoked);
        revoked.Ending!.Appeal!.Outcome.Should().Be(AppealOutcome.Upheld);
        Asking.AnnouncementsOf(revoked).OfType<LicenceReinstated>().Should().BeEmpty();
    }

    [Fact]
    public void Is_judged_by_somebody_who_did_not_sanction()
    {
        foreach (var licence in new[] { A.SuspendedOnCondition(), A.Revoked() })
        {
            licence.LodgeAppeal("بی‌دلیل بود", Today, Until, Until);
            var before = Asking.Snapshot(licence);
            var judge = () => licence.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد است", Officer, Today);

            judge.Should().BreakRule(AppealRules.OtherDecider);
            Asking.Snapshot(licence).Should().Be(before);
        }
    }

    [Fact]
    public void Is_lodged_once_against_a_sanction()
    {
        foreach (var licence in new[] { A.SuspendedOnCondition(), A.Revoked() })
        {
            licence.LodgeAppeal("بی‌دلیل بود", Today, Until, Until);
            var again = () => licence.LodgeAppeal("باز هم", Today, Until, Until);

            again.Should().BreakRule(AppealRules.NothingToAppeal);
            licence.DecideAppeal(AppealOutcome.Upheld, "وارد نیست", OtherOfficer, Today);
            again.Should().BreakRule(AppealRules.NothingToAppeal);
        }
    }

    [Fact]
    public void Is_open_until_the_last_day()
    {
        foreach (var licence in new[] { A.SuspendedOnCondition(), A.Revoked() })
        {
            var late = () => licence.LodgeAppeal("بی‌دلیل بود", Tomorrow, Today, Until);
            var inTime = () => licence.LodgeAppeal("بی‌دلیل بود", Tomorrow, Tomorrow, Until);

            licence.AppealableSince(Tomorrow).Should().Be(Today);
            late.Should().BreakRule(AppealRules.InTime);
            inTime.Should().NotThrow();
            licence.AppealableSince(Tomorrow).Should().BeNull();
        }
    }

    [Fact]
    public void Needs_a_sanction_that_holds()
    {
        var live = A.Licence().Invoking(licence => licence.LodgeAppeal("بی‌دلیل بود", Today, Until, Until));
        var over = A.SuspendedUntil(Until)
            .Invoking(licence => licence.LodgeAppeal("بی‌دلیل", Until.AddDays(1), Until, Until));
        var surrendered = A.Surrendered().Invoking(licence => licence.LodgeAppeal("پشیمانیم", Today, Until, Until));

        live.Should().BreakRule(AppealRules.NothingToAppeal);
        over.Should().BreakRule(AppealRules.NothingToAppeal);
        surrendered.Should().BreakRule(AppealRules.NothingToAppeal);
    }

    [Fact]
    public void Needs_an_open_appeal_to_judge()
    {
        var licence = A.SuspendedOnCondition();
        var judge = () => licence.DecideAppeal(AppealOutcome.Upheld, "وارد نیست", OtherOfficer, Today);

        judge.Should().BreakRule(AppealRules.NoAppeal);
        licence.LodgeAppeal("بی‌دلیل بود", Today, Until, Until);
        judge.Should().NotThrow();
        judge.Should().BreakRule(AppealRules.NoAppeal);
    }

    [Theory]
    [InlineData(nameof(LicenceEnd.Revoked), Revoked)]
    [InlineData(nameof(LicenceEnd.Surrendered), Surrendered)]
    public void Does_not_undo_an_ending_by_an_appeal_against_an_earlier_suspension(string end, object state)
    {
        var licence = A.SuspendedOnCondition();
        licence.LodgeAppeal("بی‌دلیل بود", Today, Until, Until);
        Ended(licence, end);

        Succeed(licence, Tomorrow);

        licence.StateOn(Tomorrow).Should().Be((LicenceState)state);
        licence.Suspensions[0].LiftedOn.Should().Be(Tomorrow);
        Asking.AnnouncementsOf(licence).OfType<LicenceReinstated>().Should().BeEmpty();
    }

    [Fact]
    public void Leaves_a_suspension_under_an_ending_that_is_undone_and_says_so()
    {
        var licence = Ended(A.SuspendedUntil(Until), nameof(LicenceEnd.Revoked));
        licence.LodgeAppeal("بی‌دلیل بود", Today, Until, Until);

        Succeed(licence, Tomorrow);

        licence.StateOn(Tomorrow).Should().Be(Suspended);
        Asking.AnnouncementsOf(licence).OfType<LicenceReinstated>().Should().BeEmpty();
        Asking
            .AnnouncementsOf(licence)
            .Last()
            .Should()
            .Be(new LicenceSuspended(licence.AssociationId, "1405-000123", Until, null, "تخلف", Today));
    }

    [Fact]
    public void Does_not_lift_a_later_suspension_with_an_earlier_one()
    {
        var licence = A.SuspendedUntil(Until);
        licence.LodgeAppeal("بی‌دلیل بود", Today, Until, Until);
        licence.HeardOn(Until.AddDays(1)).Suspend(null, "معرفی دبیر", "تکرار", Officer, Until.AddDays(1));

        Succeed(licence, Until.AddDays(2));

        licence.StateOn(Until.AddDays(2)).Should().Be(Suspended);
        licence.Suspensions.Select(suspension => suspension.LiftedOn).Should().OnlyContain(day => day == null);
        licence.Suspensions[0].Appeal!.Outcome.Should().Be(AppealOutcome.ReturnedToReview);
    }

    [Fact]
    public void Does_not_rewrite_the_end_of_a_suspension_that_was_over_before()
    {
        var licence = A.SuspendedOnCondition();
        licence.LodgeAppeal("بی‌دلیل بود", Today, Until, Until);
        licence.Reinstate(Tomorrow);

        Succeed(licence, Until);

        licence.Suspensions[0].LiftedOn.Should().Be(Tomorrow);
        licence.Suspensions[0].HoldsOn(Tomorrow).Should().BeFalse();
        licence.Suspensions[0].Appeal!.Outcome.Should().Be(AppealOutcome.ReturnedToReview);
    }

    [Fact]
    public void Is_judged_in_the_order_in_which_it_came()
    {
        var licence = A.SuspendedUntil(Until);
        licence.LodgeAppeal("بی‌دلیل بود", Today, Until, Until);
        licence.HeardOn(Until.AddDays(1)).Suspend(null, "معرفی دبیر", "تکرار", OtherOfficer, Until.AddDays(1));
        licence.LodgeAppeal("این هم بی‌دلیل بود", Until.AddDays(1), Until.AddDays(30), Until.AddDays(30));

        licence.DecideAppeal(AppealOutcome.Upheld, "وارد نیست", OtherOfficer, Until.AddDays(2));
        licence.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد است", Officer, Until.AddDays(3));

        licence
            .Suspensions.Select(suspension => suspension.Appeal!.Outcome)
            .Should()
            .Equal(AppealOutcome.Upheld, AppealOutcome.ReturnedToReview);
        licence.StateOn(Until.AddDays(3)).Should().Be(Active);
    }

    private static void Succeed(ActivityLicence licence, DateOnly day) =>
        licence.DecideAppeal(AppealOutcome.ReturnedToReview, "وارد است", OtherOfficer, day);

    private static ActivityLicence Ended(ActivityLicence licence, string end)
    {
        licence.HeardOn(Today);
        if (end == nameof(LicenceEnd.Revoked))
            licence.Revoke("تخلف", Officer, Today);
        else if (end == nameof(LicenceEnd.Closed))
            licence.CloseDown("بی‌فعالیت", Officer, Today);
        else
            licence.Surrender("انحلال", Officer, Today);
        return licence;
    }
}
