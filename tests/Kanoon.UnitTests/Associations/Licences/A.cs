using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Rulebook;
using static Kanoon.UnitTests.Associations.Common.Samples;

namespace Kanoon.UnitTests.Associations.Licences;

internal static class A
{
    public static readonly CertificateFacts Facts = new(
        "کانون یاران کتاب",
        Guid.CreateVersion7(),
        6,
        "خیابان کارگر، پلاک ۱۲",
        "دبیر نخست"
    );

    // Of a licence that was issued today by the default rules.
    public static readonly DateOnly EndsOn = Today.AddMonths(24).AddDays(-1);
    public static readonly DateOnly RenewalOpensOn = EndsOn.AddDays(-60);
    public static readonly DateOnly GraceEndsOn = EndsOn.AddDays(30);

    /// <summary>Issued today.</summary>
    public static ActivityLicence Licence(params string[] conditions) => LicenceBy(Rules, conditions);

    public static ActivityLicence LicenceBy(OfficeRules rules, params string[] conditions) =>
        ActivityLicence.Issue("1405-000123", Guid.CreateVersion7(), Facts, conditions, rules, Today);

    public static LicenceTerm RenewOn(this ActivityLicence licence, DateOnly day) =>
        licence.Renew(Guid.CreateVersion7(), Facts, Rules, day, automatic: true);

    /// <summary>With a notice to which the association replied that day.</summary>
    public static ActivityLicence HeardOn(this ActivityLicence licence, DateOnly day)
    {
        licence.GiveNotice("کانون برنامه‌ای نداشته است", Officer, day, day.AddDays(10));
        licence.ReplyToNotice("برنامه‌ها برگزار شده است", day);
        return licence;
    }

    public static ActivityLicence SuspendedUntil(DateOnly until)
    {
        var licence = Licence().HeardOn(Today);
        licence.Suspend(until, null, "تخلف", Officer, Today);
        return licence;
    }

    public static ActivityLicence SuspendedOnCondition()
    {
        var licence = Licence().HeardOn(Today);
        licence.Suspend(null, "معرفی دبیر", "تخلف", Officer, Today);
        return licence;
    }

    public static ActivityLicence Revoked()
    {
        var licence = Licence().HeardOn(Today);
        licence.Revoke("تخلف", Officer, Today);
        return licence;
    }

    public static ActivityLicence Surrendered()
    {
        var licence = Licence();
        licence.Surrender("انحلال", Officer, Today);
        return licence;
    }

    public static LicenceRenewal Renewal(string statement = "سی برنامه برگزار شد") =>
        LicenceRenewal.Start(Licence(), statement, RenewalOpensOn);

    public static LicenceRenewal RenewalInReview()
    {
        var renewal = Renewal();
        renewal.Submit(Licence(), [RenewalObstacle.NoSecretary], RenewalOpensOn, Clock);
        return renewal;
    }
}
