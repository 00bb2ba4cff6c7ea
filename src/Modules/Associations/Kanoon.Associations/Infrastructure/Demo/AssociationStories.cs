using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Persian;
using Kanoon.SharedKernel.Demo;

namespace Kanoon.Associations.Infrastructure.Demo;

/// <summary>The city's associations, each from its founding to today.</summary>
internal sealed class AssociationStories(DemoOffice office, IDemoCast cast, DemoPeople people, FoundingSteps steps)
{
    private readonly Dictionary<int, NumberSeries> series = [];
    private readonly Fates fates = new(office, cast, steps);

    /// <summary>The last licence numbers that were given, to go on from.</summary>
    public IEnumerable<NumberSeries> Series => series.Values;

    public IEnumerable<(Fate Fate, AssociationLife Life)> Tell()
    {
        var plans = Lot.All.SelectMany(Plans).OrderBy(plan => plan.FoundedOn);
        foreach (var plan in plans)
        {
            var life = Found(plan);
            Lead(life, plan);
            fates.Befall(plan.Fate, plan.Index, life);
            yield return (plan.Fate, life);
        }
    }

    private IEnumerable<Plan> Plans(Lot lot)
    {
        for (var index = 0; index < lot.Count; index++)
        {
            var renewals = lot.Fate is Fate.RenewedAfterGap or Fate.CouncilOutOfTerm
                ? lot.Renewals
                : Math.Min(cast.Number(0, lot.Renewals), cast.Number(0, lot.Renewals));
            var endsOn = office.Today.AddDays(cast.Number(lot.EndsFrom, lot.EndsUntil));
            var months = office.RulesOn(office.Today).LicenceTermMonths * (renewals + 1);
            var gap = lot.Fate == Fate.RenewedAfterGap ? cast.Number(70, 200) : 0;
            var startsOn = endsOn.AddDays(1 - gap).AddMonths(-months);
            var foundedOn = lot.Fate == Fate.Scheduled ? office.Today.AddDays(-2 * (index + 1)) : startsOn;
            // Nobody decides on a Friday. A longer way out of the holidays would leave the window.
            if (foundedOn.DayOfWeek == DayOfWeek.Friday)
                foundedOn = foundedOn.AddDays(1);
            yield return new(lot.Fate, index, foundedOn, startsOn > foundedOn ? startsOn : foundedOn, renewals, gap);
        }
    }

    private AssociationLife Found(Plan plan)
    {
        var applicant = plan is { Fate: Fate.JustFounded, Index: 0 }
            ? office.Accounts.Applicant
            : Guid.CreateVersion7();
        var application = steps.BringToCommittee(applicant, cast.OneOf(office.Clubs), plan.FoundedOn);
        IReadOnlyList<string> conditions =
            plan.Fate == Fate.OnConditions ? [.. DemoTexts.Conditions.Take(1 + plan.Index % 2)] : [];
        var number = NextNumber(plan.FoundedOn);
        return new AssociationLife(
            office,
            cast,
            people,
            application,
            number,
            conditions,
            plan.FoundedOn,
            plan.StartsOn
        );
    }

    /// <summary>Councils, secretaries and the renewals of the past.</summary>
    private void Lead(AssociationLife life, Plan plan)
    {
        if (plan.Fate is Fate.JustFounded or Fate.Scheduled)
            return;

        life.AppointSecretary(plan.FoundedOn.AddDays(cast.Number(8, 14)));
        life.SeatCouncil(plan.FoundedOn.AddDays(cast.Number(15, 22)));
        for (var renewal = 0; renewal < plan.Renewals; renewal++)
        {
            RenewInThePast(life, plan.Gap);
            if (plan.Fate != Fate.CouncilOutOfTerm)
                life.SeatNextCouncil(office.Today);
            var successorOn = life.Licence.Terms[^1].GrantedOn.AddDays(cast.Number(20, 50));
            if (cast.Number(1, 4) == 1 && successorOn <= office.Today)
                life.AppointSecretary(successorOn);
        }

        // A licence may have run out long after the last election.
        if (plan.Fate != Fate.CouncilOutOfTerm && life.Licence.StateOn(office.Today) != LicenceState.Expired)
            life.SeatNextCouncil(office.Today);
    }

    private void RenewInThePast(AssociationLife life, int gap)
    {
        var endsOn = life.Licence.EndsOn;
        var late = gap > 0 || cast.Number(1, 7) == 1;
        var on = endsOn.AddDays(
            gap > 0 ? gap
            : late ? cast.Number(2, 15)
            : -cast.Number(5, 45)
        );
        // A review of what came late might end after the grace, and leave a gap.
        var leaderless = !late && cast.Number(1, 8) == 1;
        if (leaderless)
            life.Association.SecretaryResigns(on.AddDays(-20));

        var renewal = life.Renew(on);
        if (renewal.State == RenewalState.Review)
            life.GrantRenewal(renewal, office.Later(on, cast.Number(3, 7)));
        if (leaderless)
            life.AppointSecretary(life.Licence.Terms[^1].GrantedOn.AddDays(5));
    }

    private string NextNumber(DateOnly on)
    {
        var year = JalaliDate.YearOf(on);
        if (!series.TryGetValue(year, out var numbers))
            series[year] = numbers = new NumberSeries { Kind = Numbered.Licence, Year = year };
        return numbers.Next();
    }

    private sealed record Plan(Fate Fate, int Index, DateOnly FoundedOn, DateOnly StartsOn, int Renewals, int Gap);
}
