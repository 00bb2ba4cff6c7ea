using Kanoon.Associations.Domain.Associations;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application;

/// <summary>Whether the caller may act for an association: who leads it, or the Office.</summary>
internal static class AssociationAccess
{
    public static bool IsOffice(this ICaller caller) => AccessPolicy.Office.Roles.Any(caller.Is);

    public static async Task<Association> LoadLed(
        this IAssociationsDb db,
        ICaller caller,
        Guid associationId,
        CancellationToken ct
    )
    {
        var association = await db.Load<Association>(associationId, ct);
        return association.RequireLeader(caller);
    }

    /// <summary>Refuses a caller who neither leads the association nor works for the Office.</summary>
    public static async Task RequireLeader(
        this IAssociationsDb db,
        ICaller caller,
        Guid associationId,
        CancellationToken ct
    ) =>
        (
            await db.Associations.AsNoTracking().SingleAsync(association => association.Id == associationId, ct)
        ).RequireLeader(caller);

    public static Association RequireLeader(this Association association, ICaller caller) =>
        caller.IsOffice() || (caller.UserId is { } userId && association.IsLedBy(userId))
            ? association
            : throw new ForbiddenException();
}
