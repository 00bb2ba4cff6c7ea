using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Associations.Domain.Rulebook;

namespace Kanoon.Associations.Application;

/// <summary>Says what keeps a renewal from being granted by itself.</summary>
internal static class RenewalJudgement
{
    public static IReadOnlyList<RenewalObstacle> Obstacles(
        ActivityLicence licence,
        Association association,
        OfficeRules rules,
        DateOnly today
    ) => [.. OfLicence(licence, today), .. association.MissingHeads(rules, today).Select(OfHead)];

    private static IEnumerable<RenewalObstacle> OfLicence(ActivityLicence licence, DateOnly today)
    {
        if (licence.HasOpenCondition)
            yield return RenewalObstacle.ConditionOpen;
        if (licence.OpenNotice is not null)
            yield return RenewalObstacle.NoticeOpen;

        var state = licence.StateOn(today);
        if (state == LicenceState.Suspended)
            yield return RenewalObstacle.LicenceSuspended;
        if (state == LicenceState.Expired)
            yield return RenewalObstacle.LicenceExpired;
    }

    private static RenewalObstacle OfHead(Headless headless) =>
        headless switch
        {
            Headless.NoSecretary => RenewalObstacle.NoSecretary,
            Headless.CouncilBelowQuorum => RenewalObstacle.CouncilBelowQuorum,
            _ => RenewalObstacle.CouncilOutOfTerm,
        };
}
