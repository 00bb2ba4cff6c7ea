using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Application;

internal static class FoundingAccess
{
    /// <summary>Loads the caller's own application; somebody else's does not exist for them.</summary>
    public static async Task<FoundingApplication> LoadOwn(
        this IAssociationsDb db,
        ICaller caller,
        Guid applicationId,
        CancellationToken ct
    )
    {
        var application = await db.Load<FoundingApplication>(applicationId, ct);
        return application.ApplicantId == caller.UserId
            ? application
            : throw new NotFoundException(nameof(FoundingApplication), applicationId);
    }
}
