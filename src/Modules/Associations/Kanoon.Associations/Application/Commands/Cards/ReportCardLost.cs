using Kanoon.Associations.Application.Cards;
using Kanoon.SharedKernel.Cqrs;

namespace Kanoon.Associations.Application.Commands.Cards;

/// <summary>The card is lost or stolen, and void from now on; another may be asked for.</summary>
internal sealed record ReportCardLost(Guid CardId) : ICommand;

internal sealed class ReportCardLostHandler(IAssociationsDb db, CardAccess access, OfficeDay office)
    : ICommandHandler<ReportCardLost>
{
    public async Task Handle(ReportCardLost command, CancellationToken ct)
    {
        var card = await access.LoadOwnOrLed(command.CardId, ct);

        card.Lose(office.Today);

        await db.SaveChangesAsync(ct);
    }
}
