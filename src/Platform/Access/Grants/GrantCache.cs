using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Kanoon.Platform.Access;

/// <summary>A user's grants, read again every half minute: a change takes effect on every host within that time.</summary>
internal sealed class GrantCache(IMemoryCache cache, IDbContextFactory<AccessDbContext> contexts, TimeProvider clock)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    public async ValueTask<IReadOnlyList<HeldRole>> Of(Guid userId, CancellationToken ct)
    {
        if (cache.TryGetValue(userId, out IReadOnlyList<HeldRole>? known))
            return known!;

        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = clock.Now();
        List<HeldRole> held =
        [
            new(Roles.Applicant, null),
            .. await db
                .Grants.AsNoTracking()
                .Where(grant => grant.UserId == userId && (grant.Until == null || grant.Until > now))
                .Select(grant => new HeldRole(grant.Role, grant.Scope))
                .ToListAsync(ct),
        ];
        return cache.Set(userId, (IReadOnlyList<HeldRole>)held, Freshness);
    }

    public void Forget(Guid userId) => cache.Remove(userId);
}
