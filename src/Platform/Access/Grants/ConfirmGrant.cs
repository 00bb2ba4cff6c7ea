using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Platform.Access.Grants;

/// <summary>The second person's word for the highest role.</summary>
internal sealed record ConfirmGrant(Guid GrantId) : ICommand;

internal sealed class ConfirmGrantHandler(IPlatformDb db, GrantCache cache, ICaller caller, TimeProvider clock)
    : ICommandHandler<ConfirmGrant>
{
    public async Task Handle(ConfirmGrant command, CancellationToken ct)
    {
        var grant = await db.Load<Grant>(command.GrantId, ct);
        grant.Confirm(caller.UserId!.Value, clock.Now());

        db.OnceSaved(() => cache.Forget(grant.UserId));
        await db.SaveChangesAsync(ct);
    }
}
