using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Platform.Access.Grants;

/// <summary>A user's grants, read again every half minute: a change takes effect on every host within that time.</summary>
internal sealed class GrantCache(IMemoryCache cache, IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    public async ValueTask<IReadOnlyList<HeldRole>> Of(Guid userId, CancellationToken ct)
    {
        if (cache.TryGetValue(userId, out IReadOnlyList<HeldRole>? known))
            return known!;

        await using var scope = scopes.CreateAsyncScope();
        List<HeldRole> held =
        [
            new(Roles.Applicant, null),
            .. await scope
                .ServiceProvider.GetRequiredService<IPlatformDb>()
                .Grants.AsNoTracking()
                .HeldAt(clock.Now())
                .Where(grant => grant.UserId == userId)
                .Select(grant => new HeldRole(grant.Role, grant.Scope))
                .ToListAsync(ct),
        ];
        return cache.Set(userId, (IReadOnlyList<HeldRole>)held, Freshness);
    }

    public void Forget(Guid userId) => cache.Remove(userId);
}
