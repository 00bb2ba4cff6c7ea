using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Licences;

/// <summary>One variation, for the association's leaders and the Office.</summary>
internal sealed record GetVariation(Guid VariationId) : IQuery<VariationView>;

/// <param name="AppealableUntil">The last day to object to a refusal; null where there is none to object to.</param>
internal sealed record VariationView(
    Guid Id,
    int Version,
    Guid LicenceId,
    Guid AssociationId,
    string LicenceNumber,
    VariationState State,
    string Name,
    int District,
    int Neighbourhood,
    string Address,
    IReadOnlyList<int> Goals,
    string Purpose,
    string Grounds,
    DateOnly RequestedOn,
    DateOnly? DueOn,
    DateOnly? DecidedOn,
    string? DecisionReason,
    IReadOnlyList<AppealView> Appeals,
    DateOnly? AppealableUntil
);

internal sealed class GetVariationHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : IQueryHandler<GetVariation, VariationView>
{
    public async Task<VariationView> Handle(GetVariation query, CancellationToken ct)
    {
        var variation =
            await db.Variations.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.VariationId, ct)
            ?? throw new NotFoundException("Variation", query.VariationId);
        await db.RequireReader(caller, variation.AssociationId, ct);
        return new(
            variation.Id,
            variation.Version,
            variation.LicenceId,
            variation.AssociationId,
            variation.LicenceNumber,
            variation.State,
            variation.Name.Text,
            variation.Place.DistrictCode,
            variation.Place.NeighbourhoodCode,
            variation.Place.Address,
            variation.Goals,
            variation.Purpose,
            variation.Grounds,
            variation.RequestedOn,
            variation.Clock.DueOn,
            variation.DecidedOn,
            variation.DecisionReason,
            AppealView.Of(variation.Appeals),
            variation.IsAppealable
                ? await office.LastDayToAppeal(variation.StageSince, variation.RequestedOn, ct)
                : null
        );
    }
}
