using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Renewals;

/// <summary>Hands a renewal in; it is granted at once where nothing stands in the way, else reviewed.</summary>
internal sealed record SubmitRenewal(Guid RenewalId) : ICommand;

internal sealed class SubmitRenewalHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<SubmitRenewal>
{
    public async Task Handle(SubmitRenewal command, CancellationToken ct)
    {
        var renewal = await db.Load<LicenceRenewal>(command.RenewalId, ct);
        await db.RequireLeader(caller, renewal.AssociationId, ct);
        var licence = await db.Licences.SingleAsync(known => known.Id == renewal.LicenceId, ct);
        var association = await db.Associations.SingleAsync(known => known.Id == renewal.AssociationId, ct);
        var rules = await office.RulesOf(renewal.SubmittedOn, ct);
        var review =
            renewal.State == RenewalState.NeedsCorrection
                ? renewal.Clock.Resume(await office.Calendar(ct), office.Today)
                : await office.StartClock(rules.RenewalReviewWorkingDays, ct);

        var obstacles = RenewalJudgement.Obstacles(licence, association, rules, office.Today);
        if (renewal.Submit(licence, obstacles, office.Today, review))
            licence.Renew(renewal.Id, association.CertificateFacts(), rules, office.Today, automatic: true);

        await db.SaveChangesAsync(ct);
    }
}
