using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Licences;

/// <summary>One variation, for the association's leaders and the Office.</summary>
internal sealed record GetVariation(Guid VariationId) : IQuery<VariationView>;

/// <param name="Association">Its name today.</param>
/// <param name="Moves">What the caller may do now; a move may still be refused for what is in the file.</param>
/// <param name="History">How it came to its state, the earliest first.</param>
/// <param name="AppealableUntil">The last day to object to a refusal; null where there is none to object to.</param>
internal sealed record VariationView(
    Guid Id,
    int Version,
    Guid LicenceId,
    Guid AssociationId,
    string Association,
    string LicenceNumber,
    VariationState State,
    string Name,
    int District,
    string DistrictName,
    int Neighbourhood,
    string NeighbourhoodName,
    string Address,
    IReadOnlyList<int> Goals,
    string Purpose,
    string Grounds,
    DateOnly RequestedOn,
    DateOnly? DueOn,
    DateOnly? DecidedOn,
    string? DecisionReason,
    IReadOnlyList<AppealView> Appeals,
    DateOnly? AppealableUntil,
    IReadOnlyList<LicenceCaseMove> Moves,
    IReadOnlyList<CaseEvent<VariationState>> History
);

internal sealed class GetVariationHandler(
    IAssociationsDb db,
    ICaller caller,
    PlaceNames places,
    CaseHistory history,
    OfficeDay office
) : IQueryHandler<GetVariation, VariationView>
{
    public async Task<VariationView> Handle(GetVariation query, CancellationToken ct)
    {
        var variation =
            await db.Variations.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.VariationId, ct)
            ?? throw new NotFoundException("Variation", query.VariationId);
        var association = await db.RequireReader(caller, variation.AssociationId, ct);
        var names = await places.Read(ct);
        DateOnly? appealableUntil = variation.IsAppealable
            ? await office.LastDayToAppeal(variation.StageSince, variation.RequestedOn, ct)
            : null;
        return new(
            variation.Id,
            variation.Version,
            variation.LicenceId,
            variation.AssociationId,
            association.NameText,
            variation.LicenceNumber,
            variation.State,
            variation.Name.Text,
            variation.Place.DistrictCode,
            names.District(variation.Place.DistrictCode),
            variation.Place.NeighbourhoodCode,
            names.Neighbourhood(variation.Place.NeighbourhoodCode),
            variation.Place.Address,
            variation.Goals,
            variation.Purpose,
            variation.Grounds,
            variation.RequestedOn,
            variation.Clock.DueOn,
            variation.DecidedOn,
            variation.DecisionReason,
            AppealView.Of(variation.Appeals),
            appealableUntil,
            association.IsLedBy(caller) ? variation.LeadersMoves(appealableUntil >= office.Today)
                : caller.IsManager() ? variation.ManagersMoves(caller.UserId)
                : [],
            await history.Of<VariationState>(variation.Id, association.SpokenForBy, ct)
        );
    }
}
