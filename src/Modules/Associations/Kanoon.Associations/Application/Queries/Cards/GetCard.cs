using Kanoon.Associations.Application.Cards;
using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Cards;

internal sealed record GetCard(Guid CardId) : IQuery<CardView>;

internal sealed class GetCardHandler(IAssociationsDb db, CardAccess access, OfficeDay office)
    : IQueryHandler<GetCard, CardView>
{
    public async Task<CardView> Handle(GetCard query, CancellationToken ct)
    {
        var card =
            await db.Cards.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.CardId, ct)
            ?? throw new NotFoundException("Card", query.CardId);
        await access.RequireReader(card, ct);
        var licence = await db
            .Licences.AsNoTracking()
            .SingleAsync(known => known.AssociationId == card.AssociationId, ct);
        var names = await db
            .Members.Where(member => member.Id == card.MemberId)
            .Select(member => new
            {
                member.FullName,
                Association = db
                    .Associations.Where(known => known.Id == member.AssociationId)
                    .Select(known => known.NameText)
                    .First(),
            })
            .SingleAsync(ct);
        return new(
            card.Id,
            card.Version,
            card.AssociationId,
            names.Association,
            card.MemberId,
            card.HolderName ?? names.FullName,
            card.StateOn(office.Today, licence.StateOn(office.Today).IsLive()),
            card.Serial is null ? null : PaperSerial.Spaced(card.Serial),
            card.RequestedOn,
            card.IssuedOn,
            card.ValidUntil,
            card.StageSince,
            card.Reason,
            card.HeldByOffice,
            AppealView.Of(card.Appeals),
            card.IsAppealable ? await office.LastDayToAppeal(card.StageSince, card.RequestedOn, ct) : null
        );
    }
}
