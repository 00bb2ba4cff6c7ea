using Kanoon.Platform.Access;
using Kanoon.Platform.Access.Grants;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Platform.Auditing;

/// <summary>Who changed what a caller saw, and when.</summary>
/// <param name="At">UTC.</param>
/// <param name="By"><c>you</c>, <c>office</c>, <c>system</c> or <c>other</c>.</param>
/// <param name="ByName">The full name; told to the Office, and to whoever it was.</param>
public sealed record LastChange(DateTime At, string By, string? ByName);

/// <summary>Finds in the audit what made a version stale.</summary>
internal sealed class LastChanges(
    ModuleCatalogue modules,
    Caller caller,
    GrantCache grants,
    IAccountDirectory accounts,
    IServiceProvider scope
)
{
    /// <summary>Null where it is not for the caller to know: they are neither of the Office, nor did they ever change it.</summary>
    public async Task<LastChange?> Of(StaleVersionException stale, CancellationToken ct)
    {
        if (stale.Module is not { } module || caller.UserId is not { } me)
            return null;
        var rows = modules.ContextOf(module, scope).Audit.AsNoTracking().Where(row => row.SubjectId == stale.SubjectId);
        var isOffice = AccessPolicy.Office.Roles.Any(caller.Is);
        if (!isOffice && !await rows.AnyAsync(row => row.ActorId == me, ct))
            return null;

        var last = await rows.OrderByDescending(row => row.At)
            .ThenByDescending(row => row.Id)
            .Select(row => new { row.At, row.ActorId })
            .FirstOrDefaultAsync(ct);
        if (last is null)
            return null;
        if (last.ActorId is not { } actor)
            return new(last.At, "system", null);

        var name = isOffice || actor == me ? (await accounts.NamesOf([actor], ct)).GetValueOrDefault(actor) : null;
        return new(
            last.At,
            actor == me ? "you"
                : await IsOffice(actor, ct) ? "office"
                : "other",
            name
        );
    }

    private async Task<bool> IsOffice(Guid actor, CancellationToken ct) =>
        (await grants.Of(actor, ct)).Any(held => AccessPolicy.Office.Roles.Contains(held.Role));
}
