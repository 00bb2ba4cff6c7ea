using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Notifications.Mail;

/// <summary>The caller wants no mail any more, and their address is forgotten.</summary>
internal sealed record RemoveEmail : ICommand;

internal sealed class RemoveEmailHandler(IPlatformDb db, ICaller caller) : ICommandHandler<RemoveEmail>
{
    public async Task Handle(RemoveEmail command, CancellationToken ct)
    {
        var user = caller.UserId!.Value;
        var id =
            await db
                .Mailboxes.Where(mailbox => mailbox.UserId == user)
                .Select(mailbox => (Guid?)mailbox.Id)
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFoundException(nameof(Mailbox), user);
        db.Mailboxes.Remove(await db.Load<Mailbox>(id, ct));
        await db.SaveChangesAsync(ct);
    }
}
