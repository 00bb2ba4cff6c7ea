using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application;

/// <summary>Whether the caller may act for an association: who leads it, or the Office.</summary>
internal static class AssociationAccess
{
    public static bool IsOffice(this ICaller caller) => AccessPolicy.Office.Roles.Any(caller.Is);

    public static bool IsManager(this ICaller caller) => AccessPolicy.Management.Roles.Any(caller.Is);

    public static async Task<Association> LoadLed(
        this IAssociationsDb db,
        ICaller caller,
        Guid associationId,
        CancellationToken ct
    )
    {
        var association = await db.Load<Association>(associationId, ct);
        return association.RequireLeaderOrOffice(caller);
    }

    /// <summary>
    /// Refuses a caller who does not lead the association. The Office is none of them: whoever judges an association must
    /// not speak for it.
    /// </summary>
    public static async Task RequireLeader(
        this IAssociationsDb db,
        ICaller caller,
        Guid associationId,
        CancellationToken ct
    )
    {
        if (!(await db.FindAssociation(associationId, ct)).IsLedBy(caller))
            throw new ForbiddenException();
    }

    /// <summary>Refuses a caller who neither leads the association nor works for the Office.</summary>
    public static async Task<Association> RequireReader(
        this IAssociationsDb db,
        ICaller caller,
        Guid associationId,
        CancellationToken ct
    ) => (await db.FindAssociation(associationId, ct)).RequireLeaderOrOffice(caller);

    /// <inheritdoc cref="RequireReader" />
    public static async Task RequireReaderOfLicence(
        this IAssociationsDb db,
        ICaller caller,
        Guid licenceId,
        CancellationToken ct
    )
    {
        var licence =
            await db
                .Licences.Where(known => known.Id == licenceId)
                .Select(known => new { known.AssociationId })
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFoundException("Licence", licenceId);
        await db.RequireReader(caller, licence.AssociationId, ct);
    }

    public static Association RequireLeaderOrOffice(this Association association, ICaller caller) =>
        caller.IsOffice() || association.IsLedBy(caller) ? association : throw new ForbiddenException();

    /// <summary>Refuses a caller who would decide a case of an association that they lead.</summary>
    public static async Task RequireOthersCase(
        this IAssociationsDb db,
        ICaller caller,
        Guid associationId,
        CancellationToken ct
    ) => (await db.FindAssociation(associationId, ct)).RequireOthersCase(caller.UserId!.Value);

    /// <summary>An application for the Office's hands: not one that the officer asked for.</summary>
    public static async Task<FoundingApplication> LoadExamined(
        this IAssociationsDb db,
        ICaller caller,
        Guid applicationId,
        CancellationToken ct
    )
    {
        var application = await db.Load<FoundingApplication>(applicationId, ct);
        application.RequireOthersCase(caller.UserId!.Value);
        return application;
    }

    public static bool IsLedBy(this Association association, ICaller caller) =>
        caller.UserId is { } userId && association.IsLedBy(userId);

    /// <summary>To be read only.</summary>
    public static async Task<Association> FindAssociation(
        this IAssociationsDb db,
        Guid associationId,
        CancellationToken ct
    ) =>
        await db.Associations.AsNoTracking().FirstOrDefaultAsync(association => association.Id == associationId, ct)
        ?? throw new NotFoundException(nameof(Association), associationId);
}
