using Kanoon.Clubs.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Kanoon.Associations.Application.Queries;

/// <summary>The names of clubs and places, so that whoever reads a list needs no other. They may be a minute old.</summary>
internal sealed class PlaceNames(IAssociationsDb db, IClubDirectory clubs, IMemoryCache cache)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    public async Task<NameBook> Read(CancellationToken ct)
    {
        var known = await clubs.List(ct);
        var names = known.ToDictionary(club => club.Id, club => club.Name);
        if (cache.TryGetValue(typeof(PlaceNames), out (Dictionary<int, string>, Dictionary<int, string>) places))
            return new(names, places.Item1, places.Item2);

        places = (
            await db
                .Districts.AsNoTracking()
                .ToDictionaryAsync(district => district.Code, district => district.Name, ct),
            await db.Neighbourhoods.AsNoTracking().ToDictionaryAsync(place => place.Code, place => place.Name, ct)
        );
        cache.Set(typeof(PlaceNames), places, Freshness);
        return new(names, places.Item1, places.Item2);
    }
}

/// <summary>Empty for what has no name: it is not there any more.</summary>
internal sealed class NameBook(
    Dictionary<Guid, string> clubs,
    Dictionary<int, string> districts,
    Dictionary<int, string> neighbourhoods
)
{
    public string Club(Guid id) => clubs.GetValueOrDefault(id, "");

    public string District(int code) => districts.GetValueOrDefault(code, "");

    public string Neighbourhood(int code) => neighbourhoods.GetValueOrDefault(code, "");
}
