using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Variations;

internal sealed record RefuseVariation(Guid VariationId, string Reason) : ICommand, IReasoned;

internal sealed class RefuseVariationValidator : AbstractValidator<RefuseVariation>
{
    public RefuseVariationValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RefuseVariationHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<RefuseVariation>
{
    public async Task Handle(RefuseVariation command, CancellationToken ct)
    {
        var variation = await db.Load<LicenceVariation>(command.VariationId, ct);
        await db.RequireOthersCase(caller, variation.AssociationId, ct);
        variation.Refuse(command.Reason, caller.UserId!.Value, office.Today);
        await db.SaveChangesAsync(ct);
    }
}
