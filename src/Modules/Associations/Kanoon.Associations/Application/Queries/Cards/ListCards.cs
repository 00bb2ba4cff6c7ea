using FluentValidation;
using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Licences;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Cards;

/// <summary>An association's cards, those whose stage changed last first; for its leaders and the Office.</summary>
/// <param name="MemberId">Only this member's.</param>
internal sealed record ListCards(Guid AssociationId, CardStage? Stage, Guid? MemberId, int Limit, string? After)
    : IQuery<Page<CardRow>>;

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

internal sealed class ListCardsValidator : AbstractValidator<ListCards>
{
    public ListCardsValidator()
    {
        RuleFor(query => query.Stage).IsInEnum();
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
    }
}

internal sealed class ListCardsHandler(IAssociationsDb db, ICaller caller, OfficeDay office)
    : IQueryHandler<ListCards, Page<CardRow>>
{
    public async Task<Page<CardRow>> Handle(ListCards query, CancellationToken ct)
    {
        await db.RequireReader(caller, query.AssociationId, ct);
        var today = office.Today;
        var isLive = (
            await db.Licences.AsNoTracking().SingleAsync(known => known.AssociationId == query.AssociationId, ct)
        )
            .StateOn(today)
            .IsLive();
        var cards = db.Cards.AsNoTracking().Where(card => card.AssociationId == query.AssociationId);
        if (query.Stage is { } stage)
            cards = cards.Where(card => card.Stage == stage);
        if (query.MemberId is { } member)
            cards = cards.Where(card => card.MemberId == member);
        if (Cursor.Read(query.After, 2) is [var since, var id])
        {
            var (day, lastId) = (Cursor.Day(since), Cursor.Id(id));
            cards = cards.Where(card =>
                card.StageSince <= day && (card.StageSince < day || card.Id.CompareTo(lastId) < 0)
            );
        }

        var rows = await cards
            .OrderByDescending(card => card.StageSince)
            .ThenByDescending(card => card.Id)
            .Take(query.Limit + 1)
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
        var page = Page.Of(rows, query.Limit, row => [Cursor.Of(row.StageSince), Cursor.Of(row.Id)]);
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
