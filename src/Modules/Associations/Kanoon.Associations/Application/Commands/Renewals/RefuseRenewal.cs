using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Renewals;

internal sealed record RefuseRenewal(Guid RenewalId, string Reason) : ICommand, IReasoned;

internal sealed class RefuseRenewalValidator : AbstractValidator<RefuseRenewal>
{
    public RefuseRenewalValidator() => RuleFor(command => command.Reason).Reason();
}

internal sealed class RefuseRenewalHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<RefuseRenewal>
{
    public async Task Handle(RefuseRenewal command, CancellationToken ct)
    {
        var renewal = await db.Load<LicenceRenewal>(command.RenewalId, ct);
        await db.RequireOthersCase(caller, renewal.AssociationId, ct);
        renewal.Refuse(command.Reason, caller.UserId!.Value, office.Today);
        await db.SaveChangesAsync(ct);
    }
}
