using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Grants;

/// <summary>The second person's word for the highest role.</summary>
internal sealed record ConfirmGrant(Guid GrantId) : ICommand;

internal sealed class ConfirmGrantHandler(IPlatformDb db, GrantCache cache, ICaller caller, TimeProvider clock)
    : ICommandHandler<ConfirmGrant>
{
    private static readonly TimeSpan Independence = TimeSpan.FromDays(7);

    public async Task Handle(ConfirmGrant command, CancellationToken ct)
    {
        var grant = await db.Load<Grant>(command.GrantId, ct);
        var (by, now) = (caller.UserId!.Value, clock.Now());
        grant.Confirm(by, now);
        await RequireIndependent(grant, by, now, ct);

        db.OnceSaved(() => cache.Forget(grant.UserId));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Nobody makes the second person for their own purpose.</summary>
    private async Task RequireIndependent(Grant grant, Guid by, DateTime now, CancellationToken ct)
    {
        var since = now - Independence;
        var isIndependent = await db
            .Grants.HeldAt(now)
            .AnyAsync(
                held =>
                    held.UserId == by
                    && (held.Role == Roles.Administrator || held.Role == Roles.OfficeManager)
                    && (held.GivenBy == null || held.GivenBy != grant.GivenBy || held.Since <= since),
                ct
            );
        if (!isIndependent)
            throw new RuleViolationException(GrantRules.SecondPersonTooNew);
    }
}
