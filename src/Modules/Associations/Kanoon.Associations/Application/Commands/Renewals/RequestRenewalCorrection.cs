using FluentValidation;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Renewals;

internal sealed record RequestRenewalCorrection(Guid RenewalId, string Note) : ICommand;

internal sealed class RequestRenewalCorrectionValidator : AbstractValidator<RequestRenewalCorrection>
{
    public RequestRenewalCorrectionValidator() => RuleFor(command => command.Note).PersianText(3, Lengths.Note);
}

internal sealed class RequestRenewalCorrectionHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<RequestRenewalCorrection>
{
    public async Task Handle(RequestRenewalCorrection command, CancellationToken ct)
    {
        var renewal = await db.Load<LicenceRenewal>(command.RenewalId, ct);
        await db.RequireOthersCase(caller, renewal.AssociationId, ct);
        var rules = await office.RulesOf(renewal.SubmittedOn, ct);
        var calendar = await office.Calendar(ct);

        renewal.RequestCorrection(
            command.Note,
            office.Today,
            calendar.AddWorkingDays(office.Today, rules.RenewalCorrectionWorkingDays),
            renewal.Clock.Stop(calendar, office.Today)
        );

        await db.SaveChangesAsync(ct);
    }
}
