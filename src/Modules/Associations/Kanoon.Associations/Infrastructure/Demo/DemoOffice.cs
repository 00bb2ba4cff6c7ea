using Kanoon.Associations.Application.Places;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Rulebook;
using Kanoon.Clubs.Contracts;
using Kanoon.Persian;
using Kanoon.SharedKernel.Demo;
using Kanoon.SharedKernel.Files;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Infrastructure.Demo;

/// <summary>What the demonstration's stories stand on: the day, the rules of any day, places, clubs, goals.</summary>
internal sealed class DemoOffice
{
    private readonly List<OfficeRule> rules;
    private readonly ILookup<int, (int Code, string Name)> neighbourhoods;

    public DemoOffice(IEnumerable<OfficeRule> rules, IEnumerable<(int District, int Code, string Name)> places)
    {
        this.rules = [.. rules];
        neighbourhoods = places.ToLookup(place => place.District, place => (place.Code, place.Name));
    }

    public required DateOnly Today { get; init; }
    public required WorkingCalendar Calendar { get; init; }
    public required IReadOnlyList<ClubInfo> Clubs { get; init; }
    public required IReadOnlyList<int> Goals { get; init; }
    public required StoredFile Statute { get; init; }
    public required DemoAccounts Accounts { get; init; }

    public static async Task<DemoOffice> Open(
        AssociationsDbContext db,
        IWorkingDays workingDays,
        IClubDirectory clubs,
        IFileStore files,
        DemoAccounts accounts,
        DateOnly today,
        CancellationToken ct
    )
    {
        using var statute = SamplePdf.Statute();
        var places = await db
            .Neighbourhoods.AsNoTracking()
            .Where(place => place.RetiredOn == null)
            .OrderBy(place => place.Code)
            .Select(place => new
            {
                place.DistrictCode,
                place.Code,
                place.Name,
            })
            .ToListAsync(ct);
        return new DemoOffice(
            await db.OfficeRules.AsNoTracking().ToListAsync(ct),
            places.Select(place => (place.DistrictCode, place.Code, place.Name))
        )
        {
            Today = today,
            Calendar = await workingDays.Calendar(ct),
            Clubs = [.. (await clubs.List(ct)).Where(club => club.IsActive)],
            Goals = await db
                .CommonGoals.AsNoTracking()
                .Where(goal => goal.RetiredOn == null)
                .OrderBy(goal => goal.Code)
                .Select(goal => goal.Code)
                .ToListAsync(ct),
            Statute = await files.Save(statute, ct),
            Accounts = accounts,
        };
    }

    public OfficeRules RulesOn(DateOnly day) => OfficeRules.Of(rules, day);

    public OfficeClock Clock(DateOnly from, int workingDays) => OfficeClock.Running(Calendar, from, workingDays);

    public DateOnly Later(DateOnly from, int workingDays) => Calendar.AddWorkingDays(from, workingDays);

    /// <summary>The latest day from which a deadline of so many working days has come by <paramref name="due"/>.</summary>
    public DateOnly DayDueBy(DateOnly due, int workingDays)
    {
        var day = due;
        while (Calendar.AddWorkingDays(day, workingDays) > due)
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>Business hours of a day.</summary>
    public static DateTime MorningOf(DateOnly day) => Tehran.StartOf(day).AddHours(10);

    public (Place Place, string Neighbourhood) PlaceIn(int districtCode, IDemoCast cast)
    {
        var choice = neighbourhoods[districtCode].ToList();
        var (code, name) = choice[cast.Number(0, choice.Count - 1)];
        var postalCode = $"{cast.Number(11111, 19999)}{cast.Number(11111, 99999)}";
        return (new Place(districtCode, code, $"{name}، {cast.NextAddress()}", postalCode), name);
    }

    /// <summary>The districts, the populous ones more often than the others.</summary>
    public IReadOnlyList<int> Districts =>
        [.. neighbourhoods.SelectMany(d => Enumerable.Repeat(d.Key, 2 + d.Count() / 6))];
}
