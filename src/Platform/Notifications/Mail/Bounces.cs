using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Notifications.Mail;

/// <summary>The recipient was refused for good, which no further try would mend.</summary>
/// <param name="diagnostic">What the server said, as it said it.</param>
internal sealed class RecipientRefusedException(int status, string diagnostic) : Exception($"Refused with {status}.")
{
    public int Status => status;
    public string Diagnostic => diagnostic;
}

/// <summary>Marks addresses that refuse mail, of every account that has them.</summary>
internal sealed class Bounces(IPlatformDb db, IPersonalData personal, TimeProvider clock)
{
    /// <summary>With the next save.</summary>
    /// <param name="address">To which the mail went.</param>
    /// <param name="sentAt">When it did.</param>
    public async Task Mark(string address, DateTime sentAt, string? diagnostic, CancellationToken ct)
    {
        var hash = personal.Hash(MailAddress.KeyOf(address));
        foreach (var mailbox in await db.Mailboxes.Where(known => known.AddressHash == hash).ToListAsync(ct))
            mailbox.Bounce(sentAt, diagnostic, clock.Now());
    }
}
