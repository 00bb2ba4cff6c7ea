using System.Text.Json;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kanoon.SharedKernel.Messaging;

/// <summary>One reaction of one module to one kind of announcement.</summary>
public abstract class ReactionRoute(string announcement, string name)
{
    public string Announcement { get; } = announcement;
    public string Name { get; } = name;

    /// <summary>Takes effect once, however often it is called for the same message.</summary>
    public abstract Task Deliver(OutboxMessage message, IServiceProvider scope, CancellationToken ct);
}

internal sealed class ReactionRoute<TContext, TAnnouncement, TReaction>()
    : ReactionRoute(typeof(TAnnouncement).FullName!, typeof(TReaction).Name)
    where TContext : ModuleDbContext
    where TReaction : class, IReaction<TAnnouncement>
{
    // One transaction, for a reaction may write past the change tracker.
    public override Task Deliver(OutboxMessage message, IServiceProvider scope, CancellationToken ct)
    {
        var db = scope.GetRequiredService<TContext>();
        var announcement = JsonSerializer.Deserialize<TAnnouncement>(message.Body, ModuleDbContext.Json)!;
        return db.InTransaction(() => DeliverOnce(db, message, announcement, scope, ct), ct);
    }

    private async Task<bool> DeliverOnce(
        TContext db,
        OutboxMessage message,
        TAnnouncement announcement,
        IServiceProvider scope,
        CancellationToken ct
    )
    {
        if (await db.Inbox.AnyAsync(row => row.MessageId == message.Id && row.Reaction == Name, ct))
            return false;

        var context = scope.GetRequiredService<CommandContext>();
        context.Operation = Name;
        context.TraceId = message.TraceId;

        await scope.GetRequiredService<TReaction>().Handle(announcement, ct);

        db.Inbox.Add(
            new InboxMessage
            {
                MessageId = message.Id,
                Reaction = Name,
                HandledAt = db.Clock.GetUtcNow().UtcDateTime,
            }
        );
        await db.SaveChangesAsync(ct);
        return true;
    }
}

public static class ReactionRegistration
{
    /// <summary>Says that a module reacts to an announcement, its own or another module's.</summary>
    public static IServiceCollection AddReaction<TContext, TAnnouncement, TReaction>(this IServiceCollection services)
        where TContext : ModuleDbContext
        where TReaction : class, IReaction<TAnnouncement> =>
        services
            .AddScoped<TReaction>()
            .AddSingleton<ReactionRoute>(new ReactionRoute<TContext, TAnnouncement, TReaction>());
}
