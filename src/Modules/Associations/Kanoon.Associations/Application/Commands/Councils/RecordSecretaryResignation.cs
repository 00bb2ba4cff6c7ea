using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Councils;

internal sealed record RecordSecretaryResignation(Guid AssociationId, string Reason) : ICommand, IReasoned;

internal sealed class RecordSecretaryResignationValidator : AbstractValidator<RecordSecretaryResignation>
{
    public RecordSecretaryResignationValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RecordSecretaryResignationHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<RecordSecretaryResignation>
{
    public async Task Handle(RecordSecretaryResignation command, CancellationToken ct)
    {
        var association = await db.LoadLed(caller, command.AssociationId, ct);
        association.SecretaryResigns(office.Today);
        await db.SaveChangesAsync(ct);
    }
}
