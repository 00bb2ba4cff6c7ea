using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Licences;

/// <summary>One renewal, for the association's leaders and the Office.</summary>
internal sealed record GetRenewal(Guid RenewalId) : IQuery<RenewalView>;

/// <param name="Association">Its name today.</param>
/// <param name="Moves">What the caller may do now; a move may still be refused for what is in the file.</param>
/// <param name="History">How it came to its state, the earliest first.</param>
/// <param name="AppealableUntil">The last day to object to a refusal; null where there is none to object to.</param>
internal sealed record RenewalView(
    Guid Id,
    int Version,
    Guid LicenceId,
    Guid AssociationId,
    string Association,
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
    DateOnly? AppealableUntil,
    IReadOnlyList<LicenceCaseMove> Moves,
    IReadOnlyList<CaseEvent<RenewalState>> History
);

internal sealed class GetRenewalHandler(IAssociationsDb db, ICaller caller, CaseHistory history, OfficeDay office)
    : IQueryHandler<GetRenewal, RenewalView>
{
    public async Task<RenewalView> Handle(GetRenewal query, CancellationToken ct)
    {
        var renewal =
            await db.Renewals.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.RenewalId, ct)
            ?? throw new NotFoundException("Renewal", query.RenewalId);
        var association = await db.RequireReader(caller, renewal.AssociationId, ct);
        DateOnly? appealableUntil = renewal.IsAppealable
            ? await office.LastDayToAppeal(renewal.StageSince, renewal.SubmittedOn, ct)
            : null;
        return new(
            renewal.Id,
            renewal.Version,
            renewal.LicenceId,
            renewal.AssociationId,
            association.NameText,
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
            appealableUntil,
            association.IsLedBy(caller)
                ? renewal.LeadersMoves(appealableUntil >= office.Today)
                : [.. renewal.OfficesMoves(), .. caller.IsManager() ? renewal.ManagersMoves(caller.UserId) : []],
            await history.Of<RenewalState>(renewal.Id, association.SpokenForBy, ct)
        );
    }
}
