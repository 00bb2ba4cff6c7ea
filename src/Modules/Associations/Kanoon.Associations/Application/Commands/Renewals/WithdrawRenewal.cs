using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Renewals;

internal sealed record WithdrawRenewal(Guid RenewalId) : ICommand;

internal sealed class WithdrawRenewalHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<WithdrawRenewal>
{
    public async Task Handle(WithdrawRenewal command, CancellationToken ct)
    {
        var renewal = await db.Load<LicenceRenewal>(command.RenewalId, ct);
        await db.RequireLeader(caller, renewal.AssociationId, ct);

        renewal.Withdraw(office.Today);

        await db.SaveChangesAsync(ct);
    }
}
