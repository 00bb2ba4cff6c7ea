using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Variations;

/// <summary>Changes the association as asked, and makes a new version of its certificate.</summary>
internal sealed record GrantVariation(Guid VariationId) : ICommand;

internal sealed class GrantVariationHandler(
    IAssociationsDb db,
    ICaller caller,
    OfficeDay office,
    SubmissionChecks checks
) : ICommandHandler<GrantVariation>
{
    public async Task Handle(GrantVariation command, CancellationToken ct)
    {
        var variation = await db.Load<LicenceVariation>(command.VariationId, ct);
        var association = await db.Associations.SingleAsync(known => known.Id == variation.AssociationId, ct);
        association.RequireOthersCase(caller.UserId!.Value);
        var licence = await db.Licences.SingleAsync(known => known.Id == variation.LicenceId, ct);
        await checks.RequireProfile(variation.Profile, association.Id, ct);

        variation.Grant(caller.UserId!.Value, office.Today);
        association.Change(variation.Profile);
        licence.Vary(association.CertificateFacts(), office.Today);

        await db.SaveChangesAsync(ct);
    }
}
