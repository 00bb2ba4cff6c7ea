using FluentValidation;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Grants;

internal sealed record EndGrant(Guid GrantId, string Reason) : ICommand, IReasoned;

internal sealed class EndGrantValidator : AbstractValidator<EndGrant>
{
    public EndGrantValidator() => RuleFor(end => end.Reason).IsReason();
}

internal sealed class EndGrantHandler(IPlatformDb db, GrantCache cache, TimeProvider clock) : ICommandHandler<EndGrant>
{
    public async Task Handle(EndGrant command, CancellationToken ct)
    {
        var now = clock.Now();
        var grant = await db.Load<Grant>(command.GrantId, ct);
        var other = await db
            .Grants.HeldAt(now)
            .Where(held => held.Role == grant.Role && held.UserId != grant.UserId)
            .OrderBy(held => held.Id)
            .FirstOrDefaultAsync(ct);
        grant.End(now, other);

        db.OnceSaved(() => cache.Forget(grant.UserId));
        await db.SaveChangesAsync(ct);
    }
}
