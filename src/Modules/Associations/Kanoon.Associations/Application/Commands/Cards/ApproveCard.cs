using Kanoon.Associations.Application.Cards;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Cards;

internal sealed record ApproveCard(Guid CardId) : ICommand;

internal sealed class ApproveCardHandler(
    IAssociationsDb db,
    CardAccess access,
    MemberAccess members,
    ICaller caller,
    OfficeDay office
) : ICommandHandler<ApproveCard>
{
    public async Task Handle(ApproveCard command, CancellationToken ct)
    {
        var card = await access.LoadLed(command.CardId, ct);
        await members.RequireLiveLicence(card.AssociationId, ct);

        card.Approve(caller.UserId!.Value, office.Today);

        await db.SaveChangesAsync(ct);
    }
}
