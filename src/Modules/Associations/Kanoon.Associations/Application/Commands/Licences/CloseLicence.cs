using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Licences;

internal sealed record CloseLicence(Guid LicenceId, string Reason) : ICommand, IReasoned;

internal sealed class CloseLicenceValidator : AbstractValidator<CloseLicence>
{
    public CloseLicenceValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class CloseLicenceHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<CloseLicence>
{
    public async Task Handle(CloseLicence command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireOthersCase(caller, licence.AssociationId, ct);
        licence.CloseDown(command.Reason, caller.UserId!.Value, office.Today);
        await db.SaveChangesAsync(ct);
    }
}
