using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Renewals;

internal sealed record GrantRenewal(Guid RenewalId, string Reason) : ICommand, IReasoned;

internal sealed class GrantRenewalValidator : AbstractValidator<GrantRenewal>
{
    public GrantRenewalValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class GrantRenewalHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<GrantRenewal>
{
    public async Task Handle(GrantRenewal command, CancellationToken ct)
    {
        var renewal = await db.Load<LicenceRenewal>(command.RenewalId, ct);
        var licence = await db.Licences.SingleAsync(known => known.Id == renewal.LicenceId, ct);
        var association = await db.Associations.SingleAsync(known => known.Id == renewal.AssociationId, ct);
        association.RequireOthersCase(caller.UserId!.Value);
        var rules = await office.RulesOf(renewal.SubmittedOn, ct);

        renewal.Grant(command.Reason, caller.UserId!.Value, office.Today);
        licence.Renew(renewal.Id, association.CertificateFacts(), rules, office.Today, automatic: false);

        await db.SaveChangesAsync(ct);
    }
}
