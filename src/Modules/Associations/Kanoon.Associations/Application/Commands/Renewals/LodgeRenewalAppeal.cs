using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Renewals;

internal sealed record LodgeRenewalAppeal(Guid RenewalId, string Grounds) : ICommand;

internal sealed class LodgeRenewalAppealValidator : AbstractValidator<LodgeRenewalAppeal>
{
    public LodgeRenewalAppealValidator() => RuleFor(command => command.Grounds).Reason();
}

internal sealed class LodgeRenewalAppealHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<LodgeRenewalAppeal>
{
    public async Task Handle(LodgeRenewalAppeal command, CancellationToken ct)
    {
        var renewal = await db.Load<LicenceRenewal>(command.RenewalId, ct);
        await db.RequireLeader(caller, renewal.AssociationId, ct);
        var rules = await office.RulesOf(renewal.SubmittedOn, ct);
        if (await db.Renewals.AnyAsync(known => known.OpenFor == renewal.LicenceId && known.Id != renewal.Id, ct))
            throw new RuleViolationException(RenewalRules.OpenAlready);

        renewal.LodgeAppeal(
            command.Grounds,
            office.Today,
            await office.LastDayToAppeal(renewal.StageSince, renewal.SubmittedOn, ct),
            await office.StartClock(rules.RenewalReviewWorkingDays, ct)
        );

        await db.SaveChangesAsync(ct);
    }
}
