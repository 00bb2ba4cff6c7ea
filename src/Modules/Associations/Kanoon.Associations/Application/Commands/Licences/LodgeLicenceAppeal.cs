using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Licences;

internal sealed record LodgeLicenceAppeal(Guid LicenceId, string Grounds) : ICommand;

internal sealed class LodgeLicenceAppealValidator : AbstractValidator<LodgeLicenceAppeal>
{
    public LodgeLicenceAppealValidator() => RuleFor(command => command.Grounds).Reason();
}

internal sealed class LodgeLicenceAppealHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<LodgeLicenceAppeal>
{
    public async Task Handle(LodgeLicenceAppeal command, CancellationToken ct)
    {
        var licence = await db.Load<ActivityLicence>(command.LicenceId, ct);
        await db.RequireLeader(caller, licence.AssociationId, ct);
        var rules = await office.Rules(ct);
        var calendar = await office.Calendar(ct);
        var sanctionedOn = licence.AppealableSince(office.Today) ?? office.Today;

        licence.LodgeAppeal(
            command.Grounds,
            office.Today,
            await office.LastDayToAppeal(sanctionedOn, null, ct),
            calendar.AddWorkingDays(office.Today, rules.ReviewWorkingDays)
        );

        await db.SaveChangesAsync(ct);
    }
}
