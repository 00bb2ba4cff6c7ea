using Kanoon.Associations.Application;
using Kanoon.Associations.Application.Rulebook;
using Kanoon.Associations.Domain.Rulebook;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Kanoon.Associations.Infrastructure.Rulebook;

internal sealed class CachedRulebook(IAssociationsDb db, IMemoryCache cache) : IRulebook
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    public async Task<OfficeRules> On(DateOnly day, CancellationToken ct)
    {
        if (!cache.TryGetValue(typeof(CachedRulebook), out List<OfficeRule>? rows))
        {
            rows = await db.OfficeRules.AsNoTracking().ToListAsync(ct);
            cache.Set(typeof(CachedRulebook), rows, Freshness);
        }

        return OfficeRules.Of(rows!, day);
    }

    public void Forget() => cache.Remove(typeof(CachedRulebook));
}
