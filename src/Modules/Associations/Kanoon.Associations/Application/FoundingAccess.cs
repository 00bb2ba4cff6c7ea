using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

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
        // Asked before the version is compared: a stranger's 412 would tell that there is something.
        var own = await db.FoundingApplications.AnyAsync(
            known => known.Id == applicationId && known.ApplicantId == caller.UserId,
            ct
        );
        return own
            ? await db.Load<FoundingApplication>(applicationId, ct)
            : throw new NotFoundException(nameof(FoundingApplication), applicationId);
    }
}
