using Kanoon.Platform.Access;
using Kanoon.Platform.Notifications.Mail;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Notifications;

/// <summary>Renders what was asked for and writes it down, one message for each recipient and channel.</summary>
internal sealed class WhenNotificationRequested(
    PlatformDbContext db,
    AccessDbContext accounts,
    Templates templates,
    IPersonalData personal,
    IOptions<NotificationSettings> settings,
    TimeProvider clock
) : IReaction<NotificationRequested>
{
    private const int RecipientsAtOnce = 1_000;

    public async Task Handle(NotificationRequested announcement, CancellationToken ct)
    {
        await templates.Refresh(ct);
        foreach (var recipients in announcement.Recipients.Chunk(RecipientsAtOnce))
        {
            var mobiles = await MobilesOf(recipients, ct);
            var preferences = await PreferencesOf(recipients, ct);
            var mailboxes = await MailboxesOf(recipients, ct);
            var messages = recipients
                .Select(recipient => recipient with { Mobile = recipient.Mobile ?? MobileOf(recipient, mobiles) })
                .SelectMany(recipient =>
                    MessagesFor(announcement.Template, recipient, Of(recipient, preferences), Of(recipient, mailboxes))
                )
                .ToList();
            try
            {
                await db.InsertMany(messages, ct);
            }
            catch (DuplicateRowException)
            {
                await db.InsertMany(await Missing(messages, ct), ct);
            }
        }
    }

    // Keys are asked for only once, so looking them up each time would cost more than finding out too late.
    private async Task<List<Message>> Missing(List<Message> messages, CancellationToken ct)
    {
        var keys = messages.Select(message => message.Key).Distinct().ToList();
        var written = await db
            .Messages.Where(message => EF.Parameter(keys).Contains(message.Key))
            .Select(message => new { message.Key, message.Channel })
            .ToListAsync(ct);
        return
        [
            .. messages
                .DistinctBy(message => new { message.Key, message.Channel })
                .ExceptBy(written, message => new { message.Key, message.Channel }),
        ];
    }

    private async Task<Dictionary<Guid, string>> MobilesOf(NotificationRecipient[] recipients, CancellationToken ct)
    {
        var ids = recipients
            .Where(recipient => recipient is { Mobile: null, UserId: not null })
            .Select(recipient => recipient.UserId!.Value)
            .Distinct()
            .ToList();
        return ids.Count == 0
            ? []
            : await accounts
                .Users.AsNoTracking()
                .Where(user => EF.Parameter(ids).Contains(user.Id) && user.PhoneNumber != null)
                .ToDictionaryAsync(user => user.Id, user => user.PhoneNumber!, ct);
    }

    private static string? MobileOf(NotificationRecipient recipient, Dictionary<Guid, string> mobiles) =>
        recipient.UserId is { } userId ? mobiles.GetValueOrDefault(userId) : null;

    private Dictionary<string, string> Revealed(IReadOnlyDictionary<string, string> values) =>
        values.ToDictionary(
            value => value.Key,
            value => value.Key == NotificationTemplate.SecretValue ? personal.Reveal(value.Value) : value.Value
        );

    private async Task<Dictionary<Guid, Preference>> PreferencesOf(
        NotificationRecipient[] recipients,
        CancellationToken ct
    )
    {
        var ids = UsersAmong(recipients);
        return await db
            .Preferences.AsNoTracking()
            .Where(preference => EF.Parameter(ids).Contains(preference.UserId))
            .ToDictionaryAsync(preference => preference.UserId, ct);
    }

    private async Task<Dictionary<Guid, Mailbox>> MailboxesOf(NotificationRecipient[] recipients, CancellationToken ct)
    {
        if (!settings.Value.Email.Enabled)
            return [];
        var ids = UsersAmong(recipients);
        return await db
            .Mailboxes.AsNoTracking()
            .Where(mailbox => EF.Parameter(ids).Contains(mailbox.UserId))
            .ToDictionaryAsync(mailbox => mailbox.UserId, ct);
    }

    private static List<Guid> UsersAmong(NotificationRecipient[] recipients) =>
        [.. recipients.Select(recipient => recipient.UserId).OfType<Guid>().Distinct()];

    private static T? Of<T>(NotificationRecipient recipient, Dictionary<Guid, T> all)
        where T : class => recipient.UserId is { } userId ? all.GetValueOrDefault(userId) : null;

    private IEnumerable<Message> MessagesFor(
        string template,
        NotificationRecipient recipient,
        Preference? preference,
        Mailbox? mailbox
    )
    {
        var secret = templates.IsSecret(template);
        var values = secret ? Revealed(recipient.Values) : recipient.Values;
        var language = preference?.Language ?? TextLanguage.Fa;
        var (words, subject, body) = ((ParsedTemplate?)null, "", "");
        if (recipient.UserId is not null && !secret)
            yield return Make(Channel.InApp, null);
        if (recipient.Mobile is { } mobile && settings.Value.Sms.Enabled)
            yield return Make(Channel.Sms, mobile);
        if (recipient is { UserId: null, Email: { } email } && settings.Value.Email.Enabled)
            yield return Make(Channel.Email, email);
        if (recipient.UserId is not null && !secret && settings.Value.Email.Enabled)
            yield return Mailed(Make(Channel.Email, mailbox?.Address));

        Message Make(Channel channel, string? address)
        {
            // Most kinds read alike by every channel, and are rendered once.
            var its = templates.For(template, channel, language);
            if (its != words)
            {
                (subject, var whole) = templates.Render(its, values);
                (words, body) = (its, Kept(whole));
            }

            return new()
            {
                Key = recipient.Key,
                Channel = channel,
                Template = template,
                UserId = recipient.UserId,
                Address = address,
                Subject = subject,
                Body = body,
                IsSecret = secret,
                CreatedAt = clock.Now(),
                DueAt = DueBy(channel),
                SentAt = channel == Channel.InApp ? clock.Now() : null,
                State = channel == Channel.InApp ? DeliveryState.Sent : StateBy(channel),
            };
        }

        // What somebody does not want is no matter of their address, and what nobody will get is not kept twice.
        Message Mailed(Message message)
        {
            if (message.State != DeliveryState.Suppressed && Mailbox.HindranceOf(mailbox) is { } hindrance)
                (message.State, message.Hindrance, message.Body) = (DeliveryState.Unreachable, hindrance, "");
            return message;
        }

        // The reasons that officers write may be longer than a message; the whole is read where it was written.
        string Kept(string whole) =>
            secret ? personal.Protect(whole)
            : whole.Length <= Message.LongestBody ? whole
            : $"{whole.AsSpan(0, Message.LongestBody - 1)}…";

        DateTime DueBy(Channel channel) =>
            channel == Channel.InApp ? clock.Now()
            : StateBy(channel) == DeliveryState.Digest ? QuietHours.NextDigest(clock.Now())
            : channel == Channel.Sms && !secret ? Audible(clock.Now())
            : clock.Now();

        DeliveryState StateBy(Channel channel) =>
            templates.IsOptional(template)
                ? preference?.For(channel) switch
                {
                    DeliveryMode.Digest => DeliveryState.Digest,
                    DeliveryMode.Off => DeliveryState.Suppressed,
                    _ => DeliveryState.Pending,
                }
                : DeliveryState.Pending;
    }

    private DateTime Audible(DateTime now) =>
        QuietHours.After(now, settings.Value.QuietFrom, settings.Value.QuietUntil);
}
