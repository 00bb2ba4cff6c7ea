using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Places;

internal sealed record ListDistricts : IQuery<IReadOnlyList<DistrictView>>;

internal sealed record DistrictView(int Code, string Name);

internal sealed class ListDistrictsHandler(IAssociationsDb db)
    : IQueryHandler<ListDistricts, IReadOnlyList<DistrictView>>
{
    public async Task<IReadOnlyList<DistrictView>> Handle(ListDistricts query, CancellationToken ct) =>
        await db
            .Districts.AsNoTracking()
            .Where(district =>
                db.Neighbourhoods.Any(place => place.DistrictCode == district.Code && place.RetiredOn == null)
            )
            .OrderBy(district => district.Order)
            .ThenBy(district => district.Code)
            .Select(district => new DistrictView(district.Code, district.Name))
            .ToListAsync(ct);
}
