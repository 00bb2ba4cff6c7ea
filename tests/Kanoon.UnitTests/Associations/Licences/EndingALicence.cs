using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Licences;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

public sealed class EndingALicence
{
    [Fact]
    public void Revokes_for_good()
    {
        var licence = A.Revoked();

        (licence.Ending!.Kind, licence.Ending.On, licence.Ending.Reason, licence.Ending.DecidedBy)
            .Should()
            .Be((LicenceEnd.Revoked, Today, "تخلف", Officer));
        licence.StateOn(A.GraceEndsOn.AddDays(1)).Should().Be(LicenceState.Revoked);
        Asking
            .Announced<LicenceEnded>(licence)
            .Should()
            .Be(new LicenceEnded(licence.AssociationId, "1405-000123", "Revoked", "تخلف", Today));
    }

    [Fact]
    public void Closes_an_association_down()
    {
        var licence = A.Licence().HeardOn(Today);

        licence.CloseDown("بی‌فعالیت", Officer, Today);

        licence.StateOn(Today).Should().Be(LicenceState.Closed);
        Asking.Announced<LicenceEnded>(licence).Kind.Should().Be("Closed");
    }

    [Fact]
    public void Takes_a_surrender_without_any_notice()
    {
        var licence = A.Surrendered();

        licence.StateOn(Today).Should().Be(LicenceState.Surrendered);
        Asking.Announced<LicenceEnded>(licence).Kind.Should().Be("Surrendered");
    }

    [Fact]
    public void Concludes_an_open_notice_with_the_surrender()
    {
        var licence = A.Licence();
        licence.GiveNotice("بی‌برنامه", Officer, Today, Tomorrow);

        licence.Surrender("انحلال", Officer, Today);

        licence.OpenNotice.Should().BeNull();
        licence.Notices[0].Outcome.Should().Be("surrendered");
    }

    [Fact]
    public void Takes_a_surrender_of_a_suspended_and_of_an_expired_licence()
    {
        var (suspended, expired) = (A.SuspendedOnCondition(), A.Licence());

        suspended.Surrender("انحلال", Officer, Today);
        expired.Surrender("انحلال", Officer, A.GraceEndsOn.AddDays(1));

        suspended.StateOn(Today).Should().Be(LicenceState.Surrendered);
        expired.StateOn(A.GraceEndsOn.AddDays(1)).Should().Be(LicenceState.Surrendered);
    }

    [Fact]
    public void Revokes_a_suspended_licence_after_a_notice_of_its_own()
    {
        var licence = A.SuspendedOnCondition();
        var revoke = () => licence.Revoke("تکرار تخلف", Officer, Tomorrow);

        revoke.Should().BreakRule(LicenceRules.Heard);
        licence.HeardOn(Tomorrow);
        revoke.Should().NotThrow();
        licence.StateOn(Tomorrow).Should().Be(LicenceState.Revoked);
    }

    [Fact]
    public void Happens_once()
    {
        Action<ActivityLicence>[] ends =
        [
            licence => licence.Revoke("تخلف", Officer, Tomorrow),
            licence => licence.CloseDown("بی‌فعالیت", Officer, Tomorrow),
            licence => licence.Surrender("انحلال", Officer, Tomorrow),
        ];

        foreach (var end in ends)
        foreach (var ended in new[] { A.Revoked(), A.Surrendered() })
        {
            var before = Asking.Snapshot(ended);

            Asking.RuleBrokenBy(() => end(ended)).Should().Be(LicenceRules.Ended);
            Asking.Snapshot(ended).Should().Be(before);
        }
    }
}
