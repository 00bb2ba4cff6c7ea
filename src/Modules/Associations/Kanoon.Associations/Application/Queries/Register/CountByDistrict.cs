using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Kanoon.Associations.Application.Queries.Register;

/// <summary>The register in figures, for a map of the city. An answer may be a minute old.</summary>
internal sealed record CountByDistrict : IQuery<IReadOnlyList<DistrictFigures>>;

/// <param name="District">The code.</param>
/// <param name="Total">All that were ever founded there.</param>
/// <param name="Active">Those whose licence holds today: active, in the renewal window or in grace.</param>
internal sealed record DistrictFigures(
    int District,
    string Name,
    int Total,
    int Active,
    int Scheduled,
    int RenewalOpen,
    int Grace,
    int Expired,
    int Suspended,
    int Ended
);

internal sealed class CountByDistrictHandler(IAssociationsDb db, IMemoryCache cache, TimeProvider clock)
    : IQueryHandler<CountByDistrict, IReadOnlyList<DistrictFigures>>
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    public async Task<IReadOnlyList<DistrictFigures>> Handle(CountByDistrict query, CancellationToken ct)
    {
        var today = clock.Today();
        var key = (typeof(CountByDistrict), today);
        return cache.TryGetValue(key, out IReadOnlyList<DistrictFigures>? known)
            ? known!
            : cache.Set(key, await Count(today, ct), Freshness);
    }

    private async Task<IReadOnlyList<DistrictFigures>> Count(DateOnly today, CancellationToken ct)
    {
        var districts = await db
            .Districts.AsNoTracking()
            .OrderBy(district => district.Order)
            .ThenBy(district => district.Code)
            .ToListAsync(ct);
        var counted = await db.Register()
            .Select(row => new Keyed<int> { Key = row.Association.DistrictCode, Licence = row.Licence })
            .ByStanding(today, ct);
        return [.. districts.Select(district => Of(district.Code, district.Name, [.. counted[district.Code]]))];
    }

    private static DistrictFigures Of(int code, string name, IReadOnlyList<StandingCount> counted)
    {
        int In(LicenceState state) => counted.Where(row => row.State == state).Sum(row => row.Count);

        return new(
            code,
            name,
            counted.Sum(row => row.Count),
            counted.Where(row => row.State.IsLive()).Sum(row => row.Count),
            In(LicenceState.Scheduled),
            In(LicenceState.RenewalOpen),
            In(LicenceState.Grace),
            In(LicenceState.Expired),
            In(LicenceState.Suspended),
            In(LicenceState.Revoked) + In(LicenceState.Closed) + In(LicenceState.Surrendered)
        );
    }
}
