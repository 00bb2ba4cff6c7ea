using FluentValidation;
using Kanoon.Associations.Domain.Cards;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Cards;

/// <summary>An association's cards, those whose stage changed last first; for its leaders and the Office.</summary>
/// <param name="MemberId">Only this member's.</param>
internal sealed record ListCards(Guid AssociationId, CardStage? Stage, Guid? MemberId, int Limit, string? After)
    : IQuery<Page<CardRow>>;

internal sealed class ListCardsValidator : AbstractValidator<ListCards>
{
    public ListCardsValidator()
    {
        RuleFor(query => query.Stage).IsInEnum();
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
    }
}

internal sealed class ListCardsHandler(IAssociationsDb db, CardList list, ICaller caller)
    : IQueryHandler<ListCards, Page<CardRow>>
{
    public async Task<Page<CardRow>> Handle(ListCards query, CancellationToken ct)
    {
        await db.RequireReader(caller, query.AssociationId, ct);
        var cards = db.Cards.AsNoTracking().Where(card => card.AssociationId == query.AssociationId);
        if (query.Stage is { } stage)
            cards = cards.Where(card => card.Stage == stage);
        if (query.MemberId is { } member)
            cards = cards.Where(card => card.MemberId == member);
        return await list.Read(cards, query.AssociationId, query.Limit, query.After, ct);
    }
}
