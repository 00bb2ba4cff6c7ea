using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Licences;

internal sealed record ReinstateLicence(Guid LicenceId, string Reason) : ICommand, IReasoned;

internal sealed class ReinstateLicenceValidator : AbstractValidator<ReinstateLicence>
{
    public ReinstateLicenceValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class ReinstateLicenceHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<ReinstateLicence>
{
    public async Task Handle(ReinstateLicence command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireOthersCase(caller, licence.AssociationId, ct);
        licence.Reinstate(office.Today);
        await db.SaveChangesAsync(ct);
    }
}
