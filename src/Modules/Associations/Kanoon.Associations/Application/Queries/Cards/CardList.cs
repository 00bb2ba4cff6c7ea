using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Cards;

/// <param name="Serial">In fours; null until it is issued.</param>
internal sealed record CardRow(
    Guid Id,
    Guid MemberId,
    string Holder,
    CardState State,
    string? Serial,
    DateOnly RequestedOn,
    DateOnly? IssuedOn,
    DateOnly? ValidUntil,
    DateOnly StateSince
);

/// <summary>Pages of an association's cards, those whose stage changed last first.</summary>
internal sealed class CardList(IAssociationsDb db, OfficeDay office)
{
    /// <param name="cards">Those that are wanted, all of the association.</param>
    /// <param name="associationId">Whose licence says whether they count.</param>
    /// <param name="limit">How many a page has.</param>
    /// <param name="after">The cursor; null for the first page.</param>
    /// <param name="ct">To stop.</param>
    public async Task<Page<CardRow>> Read(
        IQueryable<MembershipCard> cards,
        Guid associationId,
        int limit,
        string? after,
        CancellationToken ct
    )
    {
        var today = office.Today;
        var licence = await db.Licences.AsNoTracking().SingleAsync(known => known.AssociationId == associationId, ct);
        var isLive = licence.StateOn(today).IsLive();
        if (Cursor.Read(after, 2) is [var since, var id])
        {
            var (day, lastId) = (Cursor.Day(since), Cursor.Id(id));
            cards = cards.Where(card =>
                card.StageSince <= day && (card.StageSince < day || card.Id.CompareTo(lastId) < 0)
            );
        }

        var rows = await cards
            .OrderByDescending(card => card.StageSince)
            .ThenByDescending(card => card.Id)
            .Take(limit + 1)
            .Join(
                db.Members,
                card => card.MemberId,
                member => member.Id,
                (card, member) =>
                    new
                    {
                        card.Id,
                        card.MemberId,
                        member.FullName,
                        card.HolderName,
                        card.Stage,
                        card.Serial,
                        card.RequestedOn,
                        card.IssuedOn,
                        card.ValidUntil,
                        card.StageSince,
                    }
            )
            .ToListAsync(ct);
        var page = Page.Of(rows, limit, row => [Cursor.Of(row.StageSince), Cursor.Of(row.Id)]);
        return new(
            [
                .. page.Items.Select(row => new CardRow(
                    row.Id,
                    row.MemberId,
                    row.HolderName ?? row.FullName,
                    new CardStanding(row.Stage, row.ValidUntil).StateOn(today, isLive),
                    row.Serial is null ? null : PaperSerial.Spaced(row.Serial),
                    row.RequestedOn,
                    row.IssuedOn,
                    row.ValidUntil,
                    row.StageSince
                )),
            ],
            page.Next
        );
    }
}
