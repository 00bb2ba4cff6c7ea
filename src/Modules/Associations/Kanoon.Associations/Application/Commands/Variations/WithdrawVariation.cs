using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Variations;

internal sealed record WithdrawVariation(Guid VariationId) : ICommand;

internal sealed class WithdrawVariationHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<WithdrawVariation>
{
    public async Task Handle(WithdrawVariation command, CancellationToken ct)
    {
        var variation = await db.Load<LicenceVariation>(command.VariationId, ct);
        await db.RequireLeader(caller, variation.AssociationId, ct);
        variation.Withdraw(caller.UserId!.Value, office.Today);
        await db.SaveChangesAsync(ct);
    }
}
