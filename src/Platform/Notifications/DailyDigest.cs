using Kanoon.Persian;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Notifications;

/// <summary>Bundles what waits for the daily digest into one message for each recipient and channel.</summary>
internal sealed class DailyDigest(IPlatformDb db, DeliverySignal wake, TimeProvider clock) : IRecurringJob
{
    public const string Template = "platform.daily-digest";
    private const int Most = 500;

    public async Task<JobReport> Run(CancellationToken ct)
    {
        var done = 0L;
        while (await Next(ct) is { } group)
            done += await db.InTransaction(() => Bundle(group.UserId, group.Channel, ct), ct);
        if (done > 0)
            wake.Raise();
        return new(done);
    }

    private Task<Waiting?> Next(CancellationToken ct) =>
        db
            .Messages.Where(message => message.State == DeliveryState.Digest && message.UserId != null)
            .OrderBy(message => message.CreatedAt)
            .Select(message => new Waiting(message.UserId!.Value, message.Channel))
            .FirstOrDefaultAsync(ct);

    private async Task<int> Bundle(Guid user, Channel channel, CancellationToken ct)
    {
        var waiting = await db
            .Messages.Where(message =>
                message.State == DeliveryState.Digest && message.UserId == user && message.Channel == channel
            )
            .OrderBy(message => message.CreatedAt)
            .Take(Most)
            .ToListAsync(ct);
        // Another host may have been quicker.
        if (waiting.Count == 0)
            return 0;

        foreach (var message in waiting)
            message.State = DeliveryState.Bundled;
        db.Messages.Add(
            new Message
            {
                Key = $"digest:{waiting[^1].Id:N}",
                Channel = channel,
                Template = Template,
                UserId = user,
                Address = waiting[^1].Address,
                Subject = "خلاصهٔ پیام‌های امروز",
                Body = BodyOf(waiting),
                IsSecret = false,
                CreatedAt = clock.Now(),
                DueAt = clock.Now(),
                State = DeliveryState.Pending,
            }
        );
        await db.SaveChangesAsync(ct);
        return waiting.Count;
    }

    private static string BodyOf(List<Message> messages)
    {
        var head = Digits.ToPersian($"{messages.Count} پیام تازه دارید:");
        var text = string.Join('\n', messages.Select(message => $"• {message.Subject}").Prepend(head));
        return text.Length <= Message.LongestBody ? text : $"{text.AsSpan(0, Message.LongestBody - 1)}…";
    }

    private sealed record Waiting(Guid UserId, Channel Channel);
}
