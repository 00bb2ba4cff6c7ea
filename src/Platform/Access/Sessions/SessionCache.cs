using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Platform.Access.Sessions;

/// <summary>Whether a session goes on, asked again every half minute: an end takes effect on every host within that time.</summary>
internal sealed class SessionCache(IMemoryCache cache, IServiceScopeFactory scopes)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    public async ValueTask<bool> IsLive(Guid id, CancellationToken ct)
    {
        if (cache.TryGetValue(Key(id), out bool known))
            return known;

        await using var scope = scopes.CreateAsyncScope();
        var live = await scope
            .ServiceProvider.GetRequiredService<IPlatformDb>()
            .Sessions.AnyAsync(session => session.Id == id && session.EndedAt == null, ct);
        return cache.Set(Key(id), live, Freshness);
    }

    public void Forget(Guid id) => cache.Remove(Key(id));

    private static (Type, Guid) Key(Guid id) => (typeof(SessionCache), id);
}
