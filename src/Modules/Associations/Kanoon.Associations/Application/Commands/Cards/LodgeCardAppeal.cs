using FluentValidation;
using Kanoon.Associations.Application.Cards;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Cards;

/// <summary>The member objects to a refusal, suspension or revocation, to the Office.</summary>
internal sealed record LodgeCardAppeal(Guid CardId, string Grounds) : ICommand;

internal sealed class LodgeCardAppealValidator : AbstractValidator<LodgeCardAppeal>
{
    public LodgeCardAppealValidator() => RuleFor(command => command.Grounds).Reason();
}

internal sealed class LodgeCardAppealHandler(IAssociationsDb db, CardAccess access, OfficeDay office)
    : ICommandHandler<LodgeCardAppeal>
{
    public async Task Handle(LodgeCardAppeal command, CancellationToken ct)
    {
        var card = await access.LoadOwn(command.CardId, ct);
        var rules = await office.RulesOf(card.RequestedOn, ct);
        var clock = await office.StartClock(rules.ReviewWorkingDays, ct);

        card.LodgeAppeal(
            PersianText.Clean(command.Grounds),
            office.Today,
            await office.LastDayToAppeal(card.StageSince, card.RequestedOn, ct),
            clock.DueOn!.Value
        );

        await db.SaveChangesAsync(ct);
    }
}
