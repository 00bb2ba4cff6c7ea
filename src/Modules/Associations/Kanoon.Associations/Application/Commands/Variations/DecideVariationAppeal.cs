using FluentValidation;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Variations;

internal sealed record DecideVariationAppeal(Guid VariationId, AppealOutcome Outcome, string Reason)
    : ICommand,
        IReasoned;

internal sealed class DecideVariationAppealValidator : AbstractValidator<DecideVariationAppeal>
{
    public DecideVariationAppealValidator()
    {
        RuleFor(command => command.Outcome).IsInEnum();
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class DecideVariationAppealHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : ICommandHandler<DecideVariationAppeal>
{
    public async Task Handle(DecideVariationAppeal command, CancellationToken ct)
    {
        var variation = await db.Load<LicenceVariation>(command.VariationId, ct);
        await db.RequireOthersCase(caller, variation.AssociationId, ct);
        var rules = await office.RulesOf(variation.RequestedOn, ct);
        var review = await office.StartClock(rules.ReviewWorkingDays, ct);

        variation.DecideAppeal(command.Outcome, command.Reason, caller.UserId!.Value, office.Today, review);

        await db.SaveChangesAsync(ct);
    }
}
