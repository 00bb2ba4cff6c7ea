using FluentValidation;
using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Associations.Application.Commands.Licences;

internal sealed record SuspendLicence(Guid LicenceId, DateOnly? Until, string? Condition, string Reason)
    : ICommand,
        IReasoned;

internal sealed class SuspendLicenceValidator : AbstractValidator<SuspendLicence>
{
    private const int LongestYears = 5;

    public SuspendLicenceValidator(TimeProvider clock)
    {
        RuleFor(command => command.Reason).Reason();
        RuleFor(command => command.Until!.Value)
            .IsBetween(clock.Today, () => clock.Today().AddYears(LongestYears))
            .When(command => command.Until is not null)
            .OverridePropertyName(nameof(SuspendLicence.Until));
        RuleFor(command => command.Condition!)
            .PersianText(3, Lengths.Note)
            .When(command => command.Condition is not null);
    }
}

internal sealed class SuspendLicenceHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<SuspendLicence>
{
    public async Task Handle(SuspendLicence command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireOthersCase(caller, licence.AssociationId, ct);
        licence.Suspend(command.Until, command.Condition, command.Reason, caller.UserId!.Value, office.Today);
        await db.SaveChangesAsync(ct);
    }
}
