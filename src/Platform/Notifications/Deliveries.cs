using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kanoon.Platform.Notifications;

/// <summary>
/// Hands waiting messages to their gateway. A message is claimed by one conditional update; a gateway that is down costs
/// a delay that doubles up to an hour, and nothing is lost.
/// </summary>
internal sealed class Deliveries(
    IServiceScopeFactory scopes,
    ISmsGateway sms,
    IMailer mailer,
    IPersonalData personal,
    TimeProvider clock,
    ILogger<Deliveries> log
) : IRecurringJob
{
    public const int MaxAttempts = 30;
    private const int BatchSize = 200;
    private const string Forgotten = "•••";
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    public async Task<JobReport> Run(CancellationToken ct)
    {
        var (done, failed) = (0L, 0L);
        while (await Due(ct) is { Count: > 0 } due)
        {
            foreach (var message in due)
            {
                if (!await ClaimOne(message, ct))
                    continue;
                if (await Send(message, ct))
                    done++;
                else
                    failed++;
            }
        }

        return new JobReport(done, failed);
    }

    private async Task<List<Message>> Due(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.Now();
        return await scope
            .ServiceProvider.GetRequiredService<IPlatformDb>()
            .Messages.AsNoTracking()
            .Where(message => message.State == DeliveryState.Pending && message.DueAt <= now)
            .OrderBy(message => message.DueAt)
            .Take(BatchSize)
            .ToListAsync(ct);
    }

    private async Task<bool> ClaimOne(Message message, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (now, attempts) = (clock.Now(), message.Attempts);
        return await scope
                .ServiceProvider.GetRequiredService<IPlatformDb>()
                .Messages.Where(row =>
                    row.Id == message.Id && row.State == DeliveryState.Pending && row.Attempts == attempts
                )
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(row => row.DueAt, now + Claim).SetProperty(row => row.Attempts, attempts + 1),
                    ct
                ) == 1;
    }

    private async Task<bool> Send(Message message, CancellationToken ct)
    {
        string? error = null;
        try
        {
            var body = message.IsSecret ? personal.Reveal(message.Body) : message.Body;
            await (
                message.Channel == Channel.Sms
                    ? sms.Send(message.Id, personal.Reveal(message.Address!), body, ct)
                    : mailer.Send(message.Id, message.Address!, message.Subject, body, ct)
            );
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            error = failure.GetType().Name;
            log.LogWarning(
                "Message {MessageId} was not taken by {Channel}: {Error}, attempt {Attempt}",
                message.Id,
                message.Channel,
                error,
                message.Attempts + 1
            );
        }

        await Record(message, error, ct);
        return error is null;
    }

    private async Task Record(Message message, string? error, CancellationToken ct)
    {
        var now = clock.Now();
        var attempts = message.Attempts + 1;
        var state =
            error is null ? DeliveryState.Sent
            : attempts >= MaxAttempts ? DeliveryState.Dead
            : DeliveryState.Pending;
        var delay = TimeSpan.FromSeconds(Math.Min(LongestDelay.TotalSeconds, Math.Pow(2, attempts)));
        DateTime? sentAt = error is null ? now : null;
        var body = state != DeliveryState.Pending && message.IsSecret ? Forgotten : message.Body;

        await using var scope = scopes.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<IPlatformDb>()
            .Messages.Where(row => row.Id == message.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.State, state)
                        .SetProperty(row => row.DueAt, now + delay)
                        .SetProperty(row => row.SentAt, sentAt)
                        .SetProperty(row => row.Body, body)
                        .SetProperty(row => row.LastError, error),
                ct
            );
    }
}
