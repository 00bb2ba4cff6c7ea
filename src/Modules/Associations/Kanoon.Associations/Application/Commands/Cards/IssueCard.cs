using Kanoon.Associations.Application.Cards;
using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Commands.Cards;

/// <summary>Gives an approved card its serial; the member's earlier cards are void from then on.</summary>
internal sealed record IssueCard(Guid CardId) : ICommand;

internal sealed class IssueCardHandler(IAssociationsDb db, CardAccess access, CardDesk desk)
    : ICommandHandler<IssueCard>
{
    public async Task Handle(IssueCard command, CancellationToken ct)
    {
        var card = await access.LoadLed(command.CardId, ct);
        var member = await db.Members.SingleAsync(known => known.Id == card.MemberId, ct);
        var licence = await db.Licences.SingleAsync(known => known.AssociationId == card.AssociationId, ct);

        await desk.Issue(card, member, licence, ct);

        await db.SaveChangesAsync(ct);
    }
}
