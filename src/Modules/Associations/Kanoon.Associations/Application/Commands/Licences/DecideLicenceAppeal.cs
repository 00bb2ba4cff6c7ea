using FluentValidation;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Licences;

internal sealed record DecideLicenceAppeal(Guid LicenceId, AppealOutcome Outcome, string Reason) : ICommand, IReasoned;

internal sealed class DecideLicenceAppealValidator : AbstractValidator<DecideLicenceAppeal>
{
    public DecideLicenceAppealValidator()
    {
        RuleFor(command => command.Reason).Reason();
        RuleFor(command => command.Outcome).IsInEnum();
    }
}

internal sealed class DecideLicenceAppealHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<DecideLicenceAppeal>
{
    public async Task Handle(DecideLicenceAppeal command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireOthersCase(caller, licence.AssociationId, ct);
        licence.DecideAppeal(command.Outcome, command.Reason, caller.UserId!.Value, office.Today);
        await db.SaveChangesAsync(ct);
    }
}
