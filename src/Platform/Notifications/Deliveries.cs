using Kanoon.Platform.Notifications.Mail;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kanoon.Platform.Notifications;

/// <summary>
/// Hands waiting messages to their gateway. A message is claimed by one conditional update; a gateway that is down costs
/// a delay that doubles up to an hour, and nothing is lost. Codes go first: somebody waits for them, and they soon expire.
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
    private const int BatchSize = 20;
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    public async Task<JobReport> Run(CancellationToken ct)
    {
        var (done, failed) = (0L, 0L);
        while (await Due(ct) is { Count: > 0 } due)
        {
            foreach (var message in due)
            {
                if (!await AddressMail(message, ct) || !await ClaimOne(message, ct))
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
            .OrderByDescending(message => message.IsSecret)
            .ThenBy(message => message.DueAt)
            .Take(BatchSize)
            .ToListAsync(ct);
    }

    /// <summary>
    /// Mail goes to the address that counts now, which may be another than when the message was written, or none any more.
    /// </summary>
    /// <returns>Whether there is somewhere to send it.</returns>
    private async Task<bool> AddressMail(Message message, CancellationToken ct)
    {
        if (message.Channel != Channel.Email)
            return true;
        message.MailId = mailer.IdOf(message.Id);
        if (message.UserId is not { } user)
            return true;

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IPlatformDb>();
        var mailbox = await db.MailboxOf(user, ct);
        if (Mailbox.HindranceOf(mailbox) is not { } hindrance)
        {
            message.Address = mailbox!.Address;
            return true;
        }

        await db
            .Messages.Where(row => row.Id == message.Id && row.State == DeliveryState.Pending)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(row => row.State, DeliveryState.Unreachable)
                        .SetProperty(row => row.Hindrance, hindrance),
                ct
            );
        return false;
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
                        set.SetProperty(row => row.DueAt, now + Claim)
                            .SetProperty(row => row.Attempts, attempts + 1)
                            .SetProperty(row => row.Address, message.Address)
                            .SetProperty(row => row.MailId, message.MailId),
                    ct
                ) == 1;
    }

    private async Task<bool> Send(Message message, CancellationToken ct)
    {
        string? error = null;
        RecipientRefusedException? refusal = null;
        try
        {
            var body = message.IsSecret ? personal.Reveal(message.Body) : message.Body;
            var address = personal.Reveal(message.Address!);
            await (
                message.Channel == Channel.Sms
                    ? sms.Send(message.Id, address, body, ct)
                    : mailer.Send(message.MailId!, address, message.Subject, body, ct)
            );
        }
        catch (RecipientRefusedException refused)
        {
            refusal = refused;
            log.LogWarning("Message {MessageId} was refused for good: {Status}", message.Id, refused.Status);
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

        await (refusal is null ? Record(message, error, null, ct) : Bounce(message, refusal, ct));
        return error is null && refusal is null;
    }

    /// <summary>The address is marked first: whoever dies between the two meets the same refusal again.</summary>
    private async Task Bounce(Message message, RecipientRefusedException refusal, CancellationToken ct)
    {
        var address = personal.Reveal(message.Address!);
        var said = MailDiagnostic.Of($"{refusal.Status} {refusal.Diagnostic}", address);
        await using (var scope = scopes.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CommandContext>().Operation = "platform.deliveries";
            await scope.ServiceProvider.GetRequiredService<Bounces>().Mark(address, clock.Now(), said, ct);
            await scope.ServiceProvider.GetRequiredService<IPlatformDb>().SaveChangesAsync(ct);
        }

        await Record(message, said, DeliveryState.Bounced, ct);
    }

    /// <param name="final">The state whatever else holds; null to find out by the error and the tries.</param>
    private async Task Record(Message message, string? error, DeliveryState? final, CancellationToken ct)
    {
        var now = clock.Now();
        var attempts = message.Attempts + 1;
        var state =
            final
            ?? (
                error is null ? DeliveryState.Sent
                : attempts >= MaxAttempts ? DeliveryState.Dead
                : DeliveryState.Pending
            );
        var delay = TimeSpan.FromSeconds(Math.Min(LongestDelay.TotalSeconds, Math.Pow(2, attempts)));
        DateTime? sentAt = error is null ? now : null;
        var body = state != DeliveryState.Pending && message.IsSecret ? Message.Forgotten : message.Body;

        await using var scope = scopes.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<IPlatformDb>()
            .Messages.Where(row => row.Id == message.Id && row.State == DeliveryState.Pending)
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
