using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Licences;

internal sealed record SurrenderLicence(Guid LicenceId, string Reason) : ICommand, IReasoned;

internal sealed class SurrenderLicenceValidator : AbstractValidator<SurrenderLicence>
{
    public SurrenderLicenceValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class SurrenderLicenceHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<SurrenderLicence>
{
    public async Task Handle(SurrenderLicence command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireLeader(caller, licence.AssociationId, ct);

        licence.Surrender(command.Reason, caller.UserId!.Value, office.Today);

        await db.SaveChangesAsync(ct);
    }
}
