using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Variations;

internal sealed record LodgeVariationAppeal(Guid VariationId, string Grounds) : ICommand;

internal sealed class LodgeVariationAppealValidator : AbstractValidator<LodgeVariationAppeal>
{
    public LodgeVariationAppealValidator() => RuleFor(command => command.Grounds).Reason();
}

internal sealed class LodgeVariationAppealHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<LodgeVariationAppeal>
{
    public async Task Handle(LodgeVariationAppeal command, CancellationToken ct)
    {
        var variation = await db.Load<LicenceVariation>(command.VariationId, ct);
        await db.RequireLeader(caller, variation.AssociationId, ct);
        var rules = await office.RulesOf(variation.RequestedOn, ct);
        if (await db.Variations.AnyAsync(known => known.OpenFor == variation.LicenceId && known.Id != variation.Id, ct))
            throw new RuleViolationException(VariationRules.OpenAlready);

        variation.LodgeAppeal(
            command.Grounds,
            office.Today,
            await office.LastDayToAppeal(variation.StageSince, variation.RequestedOn, ct),
            await office.StartClock(rules.ReviewWorkingDays, ct)
        );

        await db.SaveChangesAsync(ct);
    }
}
