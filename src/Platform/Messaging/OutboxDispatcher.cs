using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kanoon.Platform.Messaging;

/// <param name="Claim">
/// How long a message belongs to the process that took it: short, so that what a killed one had taken is soon free. A
/// reaction that takes longer may be begun twice, and its inbox row lets only one of them commit.
/// </param>
internal sealed record OutboxSettings(TimeSpan Claim);

/// <summary>
/// Delivers announcements at least once: claims a message by one conditional update, offers it to every reaction, marks
/// it delivered. A failure backs off; after ten tries the message waits as a dead letter.
/// </summary>
internal sealed class OutboxDispatcher(
    IServiceScopeFactory scopes,
    ModuleCatalogue modules,
    IEnumerable<ReactionRoute> routes,
    OutboxSettings settings,
    TimeProvider clock,
    ILogger<OutboxDispatcher> log
)
{
    public const int MaxAttempts = 10;
    private const int BatchSize = 100;

    private readonly ILookup<string, ReactionRoute> routesByType = routes.ToLookup(route => route.Announcement);

    /// <summary>Delivers what is due in one module.</summary>
    /// <returns>How many messages were delivered, and how many failed.</returns>
    public async Task<(int Delivered, int Failed)> Dispatch(string module, CancellationToken ct)
    {
        var (delivered, failed) = (0, 0);
        while (await DueIn(module, ct) is { Count: > 0 } due)
        {
            foreach (var id in due)
            {
                if (await ClaimOne(module, id, ct) is not { } message)
                    continue;
                if (await DeliverOne(module, message, ct))
                    delivered++;
                else
                    failed++;
            }
        }

        return (delivered, failed);
    }

    private async Task<List<Guid>> DueIn(string module, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow().UtcDateTime;
        return await modules
            .ContextOf(module, scope.ServiceProvider)
            .Outbox.Where(message => message.State == MessageState.Pending && message.DueAt <= now)
            .OrderBy(message => message.DueAt)
            .Take(BatchSize)
            .Select(message => message.Id)
            .ToListAsync(ct);
    }

    private async Task<OutboxMessage?> ClaimOne(string module, Guid id, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = modules.ContextOf(module, scope.ServiceProvider);
        var now = clock.GetUtcNow().UtcDateTime;
        var claimed = await db
            .Outbox.Where(message => message.Id == id && message.State == MessageState.Pending && message.DueAt <= now)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(message => message.DueAt, now + settings.Claim)
                        .SetProperty(message => message.Attempts, message => message.Attempts + 1),
                ct
            );
        return claimed == 1 ? await db.Outbox.AsNoTracking().SingleAsync(message => message.Id == id, ct) : null;
    }

    private async Task<bool> DeliverOne(string module, OutboxMessage message, CancellationToken ct)
    {
        var error = await TryReactions(message, ct);

        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow().UtcDateTime;
        var row = modules.ContextOf(module, scope.ServiceProvider).Outbox.Where(stored => stored.Id == message.Id);
        if (error is null)
        {
            // What somebody is to be told holds their number, and may hold a one-time code; it is in the messages now.
            var body = message.Type == typeof(NotificationRequested).FullName ? "{}" : message.Body;
            await row.ExecuteUpdateAsync(
                set =>
                    set.SetProperty(stored => stored.State, MessageState.Delivered)
                        .SetProperty(stored => stored.Body, body)
                        .SetProperty(stored => stored.DeliveredAt, now)
                        .SetProperty(stored => stored.LastError, (string?)null),
                ct
            );
            return true;
        }

        var state = message.Attempts >= MaxAttempts ? MessageState.Dead : MessageState.Pending;
        var dueAt = now + TimeSpan.FromSeconds(Math.Pow(2, message.Attempts));
        await row.ExecuteUpdateAsync(
            set =>
                set.SetProperty(stored => stored.State, state)
                    .SetProperty(stored => stored.DueAt, dueAt)
                    .SetProperty(stored => stored.LastError, error),
            ct
        );
        return false;
    }

    private async Task<string?> TryReactions(OutboxMessage message, CancellationToken ct)
    {
        string? error = null;
        foreach (var route in routesByType[message.Type])
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await route.Deliver(message, scope.ServiceProvider, ct);
            }
            catch (Exception failure) when (!ct.IsCancellationRequested)
            {
                error = $"{route.Name}: {failure.GetType().Name}";
                log.LogError(
                    failure,
                    "Reaction {Reaction} to {Announcement} {MessageId} failed, attempt {Attempt}",
                    route.Name,
                    message.Type,
                    message.Id,
                    message.Attempts
                );
            }
        }

        return error;
    }
}
