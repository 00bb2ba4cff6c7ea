using Kanoon.Associations.Contracts;
using Kanoon.Associations.Domain.Licences;
using Kanoon.UnitTests.Associations.Common;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

public sealed class CertifyingALicence
{
    [Fact]
    public void Says_what_the_licence_says()
    {
        var licence = A.Licence();

        var certificate = licence.Certificates.Should().ContainSingle().Which;
        (certificate.Number, certificate.IssuedOn, certificate.ValidUntil, certificate.ArchivedOn)
            .Should()
            .Be((1, Today, A.EndsOn, null));
        (certificate.AssociationName, certificate.Address, certificate.SecretaryName)
            .Should()
            .Be((A.Facts.AssociationName, A.Facts.Address, A.Facts.SecretaryName));
    }

    [Fact]
    public void Makes_a_new_version_of_a_variation_and_archives_the_old_one()
    {
        var licence = A.Licence();

        licence.Vary(A.Facts with { AssociationName = "کانون مهر", SecretaryName = null }, Tomorrow);

        var (old, current) = (licence.Certificates[0], licence.Certificates[1]);
        (old.AssociationName, old.ArchivedOn).Should().Be((A.Facts.AssociationName, Tomorrow));
        (current.Number, current.AssociationName, current.SecretaryName, current.IssuedOn, current.ArchivedOn)
            .Should()
            .Be((2, "کانون مهر", null, Tomorrow, null));
        current.ValidUntil.Should().Be(A.EndsOn);
        Asking.Announced<LicenceVaried>(licence).CertificateVersion.Should().Be(2);
    }

    [Fact]
    public void Makes_a_new_version_of_a_renewal_that_is_valid_until_the_new_end()
    {
        var licence = A.Licence();

        var term = licence.RenewOn(A.EndsOn);

        licence.Certificates.Select(version => version.ValidUntil).Should().Equal(A.EndsOn, term.EndsOn);
        licence.Certificates.Select(version => version.ArchivedOn).Should().Equal(A.EndsOn, null);
    }

    [Fact]
    public void Archives_the_latest_version_in_whatever_order_they_were_read()
    {
        var licence = A.Licence();
        licence.Vary(A.Facts, Today);
        ((List<CertificateVersion>)licence.Certificates).Reverse();

        licence.Vary(A.Facts, Tomorrow);

        licence
            .Certificates.OrderBy(version => version.Number)
            .Select(version => version.ArchivedOn)
            .Should()
            .Equal(Today, Tomorrow, null);
        Asking.AnnouncementsOf(licence).OfType<LicenceVaried>().Last().CertificateVersion.Should().Be(3);
    }

    [Fact]
    public void Is_over_once_the_licence_ended()
    {
        var licence = A.Surrendered();
        var vary = () => licence.Vary(A.Facts, Today);

        vary.Should().BreakRule(LicenceRules.Ended);
        licence.Certificates.Should().ContainSingle();
    }

    [Fact]
    public void Keeps_a_condition_open_until_it_is_met()
    {
        var licence = A.Licence("معرفی مکان", "گواهی دوره");
        var (first, second) = (licence.Conditions[0], licence.Conditions[1]);

        licence.MeetCondition(first.Id, Tomorrow);

        (first.MetOn, second.MetOn, licence.HasOpenCondition).Should().Be((Tomorrow, null, true));
        licence.MeetCondition(second.Id, Tomorrow);
        licence.HasOpenCondition.Should().BeFalse();
    }

    [Fact]
    public void Knows_only_its_own_open_conditions()
    {
        var licence = A.Licence("معرفی مکان");
        licence.MeetCondition(licence.Conditions[0].Id, Today);
        var again = () => licence.MeetCondition(licence.Conditions[0].Id, Tomorrow);
        var unknown = () => licence.MeetCondition(Guid.CreateVersion7(), Tomorrow);
        var ended = A.Surrendered().Invoking(gone => gone.MeetCondition(Guid.Empty, Today));

        again.Should().BreakRule(LicenceRules.ConditionUnknown);
        unknown.Should().BreakRule(LicenceRules.ConditionUnknown);
        ended.Should().BreakRule(LicenceRules.Ended);
        licence.Conditions[0].MetOn.Should().Be(Today);
    }
}
