using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Access.Grants;

/// <summary>Keeps the roles that modules' facts bear; what an administrator gave is theirs to end.</summary>
internal sealed class WhenRolesChange(IPlatformDb db, GrantCache cache, TimeProvider clock)
    : IReaction<RoleGiven>,
        IReaction<RoleTaken>
{
    public async Task Handle(RoleGiven announcement, CancellationToken ct)
    {
        var (user, now) = (announcement.UserId, clock.Now());
        if (!await IsNews(user, announcement.Role, announcement.Scope, announcement.AsOf, ct))
            return;
        if (await Borne(user, announcement.Role, announcement.Scope, now).AnyAsync(ct))
            return;

        db.Grants.Add(Grant.Borne(user, announcement.Role, announcement.Scope, announcement.Reason, now));
        db.OnceSaved(() => cache.Forget(user));
    }

    public async Task Handle(RoleTaken announcement, CancellationToken ct)
    {
        var (user, now) = (announcement.UserId, clock.Now());
        if (!await IsNews(user, announcement.Role, announcement.Scope, announcement.AsOf, ct))
            return;
        foreach (var grant in await Borne(user, announcement.Role, announcement.Scope, now).ToListAsync(ct))
            grant.End(now, other: null);
        db.OnceSaved(() => cache.Forget(user));
    }

    private async Task<bool> IsNews(Guid user, string role, Guid scope, int asOf, CancellationToken ct)
    {
        var known = await db.BorneRoles.FirstOrDefaultAsync(
            borne => borne.UserId == user && borne.Role == role && borne.Scope == scope,
            ct
        );
        if (known is null)
        {
            known = new()
            {
                UserId = user,
                Role = role,
                Scope = scope,
            };
            db.BorneRoles.Add(known);
        }

        return known.Hear(asOf);
    }

    private IQueryable<Grant> Borne(Guid user, string role, Guid scope, DateTime now) =>
        db
            .Grants.HeldAt(now)
            .Where(grant =>
                grant.UserId == user && grant.Role == role && grant.Scope == scope && grant.GivenBy == null
            );
}
