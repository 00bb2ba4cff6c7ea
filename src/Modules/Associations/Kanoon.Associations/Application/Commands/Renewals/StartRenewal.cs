using FluentValidation;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Renewals;

internal sealed record StartRenewal(Guid LicenceId, string Statement) : ICommand<Guid>;

internal sealed class StartRenewalValidator : AbstractValidator<StartRenewal>
{
    public StartRenewalValidator() => RuleFor(command => command.Statement).PersianText(10, Lengths.Text);
}

internal sealed class StartRenewalHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<StartRenewal, Guid>
{
    public async Task<Guid> Handle(StartRenewal command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireLeader(caller, licence.AssociationId, ct);
        if (await db.Renewals.AnyAsync(known => known.OpenFor == licence.Id, ct))
            throw new RuleViolationException(RenewalRules.OpenAlready);

        var renewal = LicenceRenewal.Start(licence, PersianText.Clean(command.Statement), office.Today);
        db.Renewals.Add(renewal);

        await db.SaveChangesAsync(ct);
        return renewal.Id;
    }
}
