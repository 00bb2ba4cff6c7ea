using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Licences;

internal sealed record RevokeLicence(Guid LicenceId, string Reason) : ICommand, IReasoned;

internal sealed class RevokeLicenceValidator : AbstractValidator<RevokeLicence>
{
    public RevokeLicenceValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RevokeLicenceHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<RevokeLicence>
{
    public async Task Handle(RevokeLicence command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireOthersCase(caller, licence.AssociationId, ct);
        licence.Revoke(command.Reason, caller.UserId!.Value, office.Today);
        await db.SaveChangesAsync(ct);
    }
}
