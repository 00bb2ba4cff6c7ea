using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Licences;

/// <summary>One renewal, for the association's leaders and the Office.</summary>
internal sealed record GetRenewal(Guid RenewalId) : IQuery<RenewalView>;

/// <param name="AppealableUntil">The last day to object to a refusal; null where there is none to object to.</param>
internal sealed record RenewalView(
    Guid Id,
    int Version,
    Guid LicenceId,
    Guid AssociationId,
    string LicenceNumber,
    RenewalState State,
    string Statement,
    DateOnly StartedOn,
    DateOnly? SubmittedOn,
    DateOnly StageSince,
    DateOnly? DueOn,
    IReadOnlyList<RenewalObstacle> Obstacles,
    string? CorrectionNote,
    DateOnly? CorrectionDueOn,
    string? DecisionReason,
    DateOnly? DecidedOn,
    IReadOnlyList<AppealView> Appeals,
    DateOnly? AppealableUntil
);

internal sealed class GetRenewalHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : IQueryHandler<GetRenewal, RenewalView>
{
    public async Task<RenewalView> Handle(GetRenewal query, CancellationToken ct)
    {
        var renewal =
            await db.Renewals.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.RenewalId, ct)
            ?? throw new NotFoundException("Renewal", query.RenewalId);
        await db.RequireReader(caller, renewal.AssociationId, ct);
        return new(
            renewal.Id,
            renewal.Version,
            renewal.LicenceId,
            renewal.AssociationId,
            renewal.LicenceNumber,
            renewal.State,
            renewal.Statement,
            renewal.StartedOn,
            renewal.SubmittedOn,
            renewal.StageSince,
            renewal.Clock.DueOn,
            renewal.Obstacles,
            renewal.CorrectionNote,
            renewal.CorrectionDueOn,
            renewal.DecisionReason,
            renewal.DecidedOn,
            AppealView.Of(renewal.Appeals),
            renewal.IsAppealable ? await office.LastDayToAppeal(renewal.StageSince, renewal.SubmittedOn, ct) : null
        );
    }
}
