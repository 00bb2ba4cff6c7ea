using FluentValidation;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Councils;

internal sealed record VacateSeat(Guid AssociationId, Guid SeatId, string Reason) : ICommand, IReasoned;

internal sealed class VacateSeatValidator : AbstractValidator<VacateSeat>
{
    public VacateSeatValidator() => RuleFor(command => command.Reason).PersianText(3, Domain.Common.Lengths.Note);
}

internal sealed class VacateSeatHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<VacateSeat>
{
    public async Task Handle(VacateSeat command, CancellationToken ct)
    {
        var association = await db.LoadLed(caller, command.AssociationId, ct);
        association.VacateSeat(command.SeatId, command.Reason, office.Today);
        await db.SaveChangesAsync(ct);
    }
}
