using Kanoon.Clubs.Application;
using Kanoon.Clubs.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Kanoon.Clubs.Infrastructure.Clubs;

/// <summary>The few clubs, read again every half minute: a change shows on every other host within that time.</summary>
internal sealed class ClubDirectory(IClubsDb db, IMemoryCache cache) : IClubDirectory, IClubMemory
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    public async Task<ClubInfo?> Find(Guid clubId, CancellationToken ct) =>
        (await List(ct)).FirstOrDefault(club => club.Id == clubId);

    public async Task<IReadOnlyList<ClubInfo>> List(CancellationToken ct)
    {
        if (cache.TryGetValue(typeof(ClubDirectory), out IReadOnlyList<ClubInfo>? known))
            return known!;

        var clubs = await db
            .Clubs.AsNoTracking()
            .OrderBy(club => club.Order)
            .ThenBy(club => club.Key)
            .Select(club => new ClubInfo(club.Id, club.Key, club.Name, club.IsActive))
            .ToListAsync(ct);
        return cache.Set(typeof(ClubDirectory), (IReadOnlyList<ClubInfo>)clubs, Freshness);
    }

    public void Forget() => cache.Remove(typeof(ClubDirectory));
}
