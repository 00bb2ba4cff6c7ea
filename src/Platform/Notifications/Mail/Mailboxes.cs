using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Notifications.Mail;

internal static class Mailboxes
{
    /// <summary>To be read only; null where the account never wanted mail.</summary>
    public static Task<Mailbox?> MailboxOf(this IPlatformDb db, Guid userId, CancellationToken ct) =>
        db.Mailboxes.AsNoTracking().FirstOrDefaultAsync(known => known.UserId == userId, ct);
}
