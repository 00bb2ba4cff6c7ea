using Kanoon.Associations.Application.Queries.Register;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Clubs.Contracts;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Http;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Dashboard;

/// <summary>The licences in figures, for the Office or the officers of a club.</summary>
internal sealed record CountLicences(Guid? ClubId) : IQuery<LicenceFigures>;

/// <param name="Standings">Every state, those without any too.</param>
/// <param name="Ends">Terms that end in twelve Jalali months, this one being the first; what ended in it already does not count.</param>
/// <param name="Clubs">In the Office's order, those without any too.</param>
internal sealed record LicenceFigures(
    int Total,
    IReadOnlyList<StandingCount> Standings,
    IReadOnlyList<EndFigures> Ends,
    IReadOnlyList<ClubFigures> Clubs
)
{
    public ListTable ToTable() =>
        Figure.Table(
            "licences",
            [
                .. Standings.Select(row => new Figure("standing", Figure.NameOf(row.State), row.Count)),
                .. Ends.Select(row => new Figure("ends", row.Month.Name, row.Count)),
                .. Clubs.Select(row => new Figure("club", row.Name, row.Total)),
                .. Clubs.Select(row => new Figure("activeOfClub", row.Name, row.Active)),
            ]
        );
}

internal sealed record EndFigures(JalaliMonth Month, int Count);

/// <param name="Active">Those whose licence holds today.</param>
internal sealed record ClubFigures(Guid ClubId, string Name, int Total, int Active);

internal sealed class CountLicencesHandler(
    IAssociationsDb db,
    ICaller caller,
    IClubDirectory directory,
    TimeProvider clock
) : IQueryHandler<CountLicences, LicenceFigures>
{
    private const int Months = 12;

    public async Task<LicenceFigures> Handle(CountLicences query, CancellationToken ct)
    {
        var today = clock.Today();
        var clubs = caller.ClubsFor(query.ClubId);
        var register = db.Register().AsNoTracking();
        if (clubs is not null)
            register = register.Where(row => EF.Parameter(clubs).Contains(row.Association.ClubId));

        var counted = await register
            .Select(row => new Keyed<Guid> { Key = row.Association.ClubId, Licence = row.Licence })
            .ByStanding(today, ct);
        var all = counted.SelectMany(club => club).ToList();
        return new(
            all.Sum(row => row.Count),
            all.Whole(),
            await CountEnds(register, today, ct),
            [
                .. (await directory.List(ct))
                    .Where(club => clubs?.Contains(club.Id) != false)
                    .Select(club => new ClubFigures(
                        club.Id,
                        club.Name,
                        counted[club.Id].Sum(row => row.Count),
                        counted[club.Id].Where(row => row.State.IsLive()).Sum(row => row.Count)
                    )),
            ]
        );
    }

    private static async Task<IReadOnlyList<EndFigures>> CountEnds(
        IQueryable<Listed> register,
        DateOnly today,
        CancellationToken ct
    )
    {
        var months = JalaliMonth.Around(today, 0, Months);
        var last = months[^1].Until;
        var counted = await register
            .Where(row => row.Licence.Ending == null && row.Licence.EndsOn >= today && row.Licence.EndsOn <= last)
            .GroupBy(row => row.Licence.EndsOn)
            .Select(group => new { EndsOn = group.Key, Count = group.Count() })
            .ToListAsync(ct);
        return
        [
            .. months.Select(month => new EndFigures(
                month,
                counted.Where(row => month.Holds(row.EndsOn)).Sum(row => row.Count)
            )),
        ];
    }
}
