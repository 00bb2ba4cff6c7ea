using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.Platform.Access.Clients;

/// <summary>What a client may do, asked again every half minute: its end takes effect on every host within that time.</summary>
internal sealed class ClientCache(IMemoryCache cache, IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    /// <summary>None where it has been ended.</summary>
    public async ValueTask<IReadOnlyList<string>> ScopesOf(Guid id, CancellationToken ct)
    {
        if (cache.TryGetValue(Key(id), out IReadOnlyList<string>? known))
            return known!;

        await using var scope = scopes.CreateAsyncScope();
        var now = clock.Now();
        var scopesOfIt = await scope
            .ServiceProvider.GetRequiredService<IPlatformDb>()
            .ApiClients.Where(client =>
                client.Id == id && !client.IsEnded && (client.Until == null || client.Until > now)
            )
            .Select(client => client.Scopes)
            .FirstOrDefaultAsync(ct);
        return cache.Set<IReadOnlyList<string>>(Key(id), scopesOfIt?.Split(' ') ?? [], Freshness);
    }

    public void Forget(Guid id) => cache.Remove(Key(id));

    private static (Type, Guid) Key(Guid id) => (typeof(ClientCache), id);
}
