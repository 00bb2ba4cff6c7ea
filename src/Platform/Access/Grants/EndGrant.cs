using FluentValidation;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Grants;

internal sealed record EndGrant(Guid GrantId, string Reason) : ICommand, IReasoned;

internal sealed class EndGrantValidator : AbstractValidator<EndGrant>
{
    public EndGrantValidator() => RuleFor(end => end.Reason).NotEmpty().MaximumLength(Grant.LongestReason);
}

internal sealed class EndGrantHandler(IPlatformDb db, GrantCache cache, TimeProvider clock) : ICommandHandler<EndGrant>
{
    // One transaction, so that two administrators who end each other's role do not both succeed.
    public Task Handle(EndGrant command, CancellationToken ct) => db.InTransaction(() => End(command, ct), ct);

    private async Task<bool> End(EndGrant command, CancellationToken ct)
    {
        var now = clock.Now();
        var grant = await db.Load<Grant>(command.GrantId, ct);
        var othersHoldIt = await db
            .Grants.HeldAt(now)
            .AnyAsync(other => other.Role == grant.Role && other.UserId != grant.UserId, ct);
        grant.End(now, othersHoldIt);

        db.OnceSaved(() => cache.Forget(grant.UserId));
        await db.SaveChangesAsync(ct);
        return true;
    }
}
