using FluentValidation;
using Kanoon.Associations.Domain.Places;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Places;

/// <param name="Q">What the name begins with, folded; null for all.</param>
internal sealed record ListNeighbourhoods(int DistrictCode, string? Q) : IQuery<IReadOnlyList<NeighbourhoodView>>;

internal sealed record NeighbourhoodView(int Code, string Name, int SubDistrictCode, string SubDistrictName);

internal sealed class ListNeighbourhoodsValidator : AbstractValidator<ListNeighbourhoods>
{
    public ListNeighbourhoodsValidator() => RuleFor(query => query.Q).MaximumLength(100);
}

internal sealed class ListNeighbourhoodsHandler(IAssociationsDb db)
    : IQueryHandler<ListNeighbourhoods, IReadOnlyList<NeighbourhoodView>>
{
    public async Task<IReadOnlyList<NeighbourhoodView>> Handle(ListNeighbourhoods query, CancellationToken ct)
    {
        if (!await db.Districts.AnyAsync(district => district.Code == query.DistrictCode, ct))
            throw new NotFoundException(nameof(District), query.DistrictCode);

        var (from, to) = PersianText.PrefixRange(query.Q ?? "");
        return await db
            .Neighbourhoods.AsNoTracking()
            .Where(place => place.DistrictCode == query.DistrictCode && place.RetiredOn == null)
            .Where(place => string.Compare(place.NameKey, from) >= 0 && string.Compare(place.NameKey, to) < 0)
            .Join(
                db.SubDistricts,
                place => place.SubDistrictCode,
                part => part.Code,
                (place, part) => new { Place = place, Part = part }
            )
            .OrderBy(row => row.Place.NameKey)
            .ThenBy(row => row.Place.Code)
            .Select(row => new NeighbourhoodView(row.Place.Code, row.Place.Name, row.Part.Code, row.Part.Name))
            .ToListAsync(ct);
    }
}
