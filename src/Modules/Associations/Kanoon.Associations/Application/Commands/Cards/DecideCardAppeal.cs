using FluentValidation;
using Kanoon.Associations.Application.Cards;
using Kanoon.Associations.Domain.Appeals;
using Kanoon.Associations.Domain.Members;
using Kanoon.Persian;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Cards;

/// <summary>The Office judges an objection; one that succeeds leads back to where the card was before.</summary>
internal sealed record DecideCardAppeal(Guid CardId, AppealOutcome Outcome, string Reason) : ICommand, IReasoned;

internal sealed class DecideCardAppealValidator : AbstractValidator<DecideCardAppeal>
{
    public DecideCardAppealValidator()
    {
        RuleFor(command => command.Outcome).IsInEnum();
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class DecideCardAppealHandler(
    IAssociationsDb db,
    CardAccess access,
    CardDesk desk,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<DecideCardAppeal>
{
    public async Task Handle(DecideCardAppeal command, CancellationToken ct)
    {
        var card = await access.LoadJudged(command.CardId, ct);
        var isMember = await db.Members.AnyAsync(
            member => member.Id == card.MemberId && member.State == MemberState.Active,
            ct
        );
        if (command.Outcome == AppealOutcome.ReturnedToReview && isMember && card.CanComeBack)
            await desk.RequireNoOther(card, ct);

        card.DecideAppeal(
            command.Outcome,
            PersianText.Clean(command.Reason),
            caller.UserId!.Value,
            isMember,
            office.Today
        );

        await db.SaveChangesAsync(ct);
    }
}
