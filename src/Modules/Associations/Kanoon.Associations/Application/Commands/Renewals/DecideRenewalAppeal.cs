using FluentValidation;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Renewals;

internal sealed record DecideRenewalAppeal(Guid RenewalId, AppealOutcome Outcome, string Reason) : ICommand, IReasoned;

internal sealed class DecideRenewalAppealValidator : AbstractValidator<DecideRenewalAppeal>
{
    public DecideRenewalAppealValidator()
    {
        RuleFor(command => command.Outcome).IsInEnum();
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class DecideRenewalAppealHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<DecideRenewalAppeal>
{
    public async Task Handle(DecideRenewalAppeal command, CancellationToken ct)
    {
        var renewal = await db.Load<LicenceRenewal>(command.RenewalId, ct);
        await db.RequireOthersCase(caller, renewal.AssociationId, ct);
        var rules = await office.RulesOf(renewal.SubmittedOn, ct);
        var review = await office.StartClock(rules.RenewalReviewWorkingDays, ct);

        renewal.DecideAppeal(command.Outcome, command.Reason, caller.UserId!.Value, office.Today, review);

        await db.SaveChangesAsync(ct);
    }
}
