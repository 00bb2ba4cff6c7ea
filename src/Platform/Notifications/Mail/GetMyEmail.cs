using Kanoon.Platform.Access.Codes;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Kanoon.Platform.Notifications.Mail;

internal sealed record GetMyEmail : IQuery<MailboxView>;

/// <param name="Version">0 where no address was named yet.</param>
/// <param name="Address">Where mail goes; null before one is confirmed.</param>
/// <param name="BouncedAt">Since when the address refuses mail; it is to be confirmed again.</param>
/// <param name="Diagnostic">What the server that refused it said, without addresses.</param>
/// <param name="Hindrance">Why no mail goes out; null where it does.</param>
/// <param name="Wanted">The address that waits for its code.</param>
internal sealed record MailboxView(
    int Version,
    string? Address,
    DateTime? ConfirmedAt,
    DateTime? BouncedAt,
    string? Diagnostic,
    MailHindrance? Hindrance,
    WantedMailboxView? Wanted
);

/// <param name="Delivery">What became of the mail with the code.</param>
/// <param name="ExpiresAt">Null where the code was a while ago, and another is to be asked for.</param>
internal sealed record WantedMailboxView(string Address, CodeDelivery? Delivery, DateTime? ExpiresAt, int TriesLeft);

internal sealed class GetMyEmailHandler(
    IPlatformDb db,
    IPersonalData personal,
    ICaller caller,
    IOptions<NotificationSettings> settings
) : IQueryHandler<GetMyEmail, MailboxView>
{
    public async Task<MailboxView> Handle(GetMyEmail query, CancellationToken ct)
    {
        var mailbox = await db.MailboxOf(caller.UserId!.Value, ct);
        return new(
            mailbox?.Version ?? 0,
            mailbox?.Address is { } address ? personal.Reveal(address) : null,
            mailbox?.ConfirmedAt,
            mailbox?.BouncedAt,
            mailbox?.Diagnostic,
            settings.Value.Email.Enabled ? Mailbox.HindranceOf(mailbox) : MailHindrance.NotSetUp,
            mailbox?.Wanted is null ? null : await WantedOf(mailbox, ct)
        );
    }

    private async Task<WantedMailboxView> WantedOf(Mailbox mailbox, CancellationToken ct)
    {
        var (user, hash) = (mailbox.UserId, mailbox.WantedHash);
        var address = personal.Reveal(mailbox.Wanted!);
        var code = await db
            .MailCodes.AsNoTracking()
            .Where(known => known.UserId == user && known.AddressHash == hash)
            .OrderByDescending(known => known.Ordinal)
            .FirstOrDefaultAsync(ct);
        return code is null
            ? new(address, null, null, 0)
            : new(
                address,
                await db.DeliveryOf(code.MessageKey, Channel.Email, ct),
                code.ExpiresAt,
                MailCode.MaxTries - code.Tries
            );
    }
}
