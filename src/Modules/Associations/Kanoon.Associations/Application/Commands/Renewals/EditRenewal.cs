using FluentValidation;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Renewals;

internal sealed record EditRenewal(Guid RenewalId, string Statement) : ICommand;

internal sealed class EditRenewalValidator : AbstractValidator<EditRenewal>
{
    public EditRenewalValidator() => RuleFor(command => command.Statement).PersianText(10, Lengths.Text);
}

internal sealed class EditRenewalHandler(IAssociationsDb db, ICaller caller) : ICommandHandler<EditRenewal>
{
    public async Task Handle(EditRenewal command, CancellationToken ct)
    {
        var renewal = await db.Load<LicenceRenewal>(command.RenewalId, ct);
        await db.RequireLeader(caller, renewal.AssociationId, ct);

        renewal.Edit(PersianText.Clean(command.Statement));

        await db.SaveChangesAsync(ct);
    }
}
