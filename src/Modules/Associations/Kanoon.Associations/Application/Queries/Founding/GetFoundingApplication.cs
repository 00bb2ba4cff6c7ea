using Kanoon.Associations.Domain.Founding;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Mapster;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Founding;

/// <summary>One application, for its applicant or the Office.</summary>
internal sealed record GetFoundingApplication(Guid ApplicationId) : IQuery<FoundingApplicationView>;

internal sealed class GetFoundingApplicationHandler(IAssociationsDb db, ICaller caller)
    : IQueryHandler<GetFoundingApplication, FoundingApplicationView>
{
    public async Task<FoundingApplicationView> Handle(GetFoundingApplication query, CancellationToken ct)
    {
        var application = await db
            .FoundingApplications.AsNoTracking()
            .FirstOrDefaultAsync(known => known.Id == query.ApplicationId, ct);
        return application is not null && (caller.IsOffice() || application.ApplicantId == caller.UserId)
            ? application.Adapt<FoundingApplicationView>(Mapping.Config)
            : throw new NotFoundException(nameof(FoundingApplication), query.ApplicationId);
    }
}
