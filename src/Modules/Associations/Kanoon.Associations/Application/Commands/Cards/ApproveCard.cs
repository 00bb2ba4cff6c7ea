using Kanoon.Associations.Application.Cards;
using Kanoon.Associations.Domain.Cards;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;

namespace Kanoon.Associations.Application.Commands.Cards;

/// <summary>The secretary approves a card; where the Office stopped the member's last one, the Office does.</summary>
internal sealed record ApproveCard(Guid CardId) : ICommand;

internal sealed class ApproveCardHandler(
    IAssociationsDb db,
    CardAccess access,
    CardDesk desk,
    MemberAccess members,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<ApproveCard>
{
    public async Task Handle(ApproveCard command, CancellationToken ct)
    {
        var (card, byOffice) = await access.LoadSupervised(command.CardId, ct);
        var isHeld = await desk.IsHeld(card.MemberId, ct);
        if (byOffice && !isHeld)
            throw new ForbiddenException();
        if (isHeld && !byOffice)
            throw new RuleViolationException(CardRules.OfficeDecides);
        await members.RequireLiveLicence(card.AssociationId, ct);

        card.Approve(caller.UserId!.Value, byOffice, office.Today);

        await db.SaveChangesAsync(ct);
    }
}
