using FluentValidation;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Cards;

/// <summary>Every card of one membership, also what was asked for and refused; for whoever may read the membership.</summary>
internal sealed record ListMemberCards(Guid MemberId, int Limit, string? After) : IQuery<Page<CardRow>>;

internal sealed class ListMemberCardsValidator : AbstractValidator<ListMemberCards>
{
    public ListMemberCardsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListMemberCardsHandler(IAssociationsDb db, MemberAccess access, CardList list)
    : IQueryHandler<ListMemberCards, Page<CardRow>>
{
    public async Task<Page<CardRow>> Handle(ListMemberCards query, CancellationToken ct)
    {
        var member =
            await db.Members.AsNoTracking().FirstOrDefaultAsync(known => known.Id == query.MemberId, ct)
            ?? throw new NotFoundException(nameof(Member), query.MemberId);
        await access.RequireReader(member, ct);
        var cards = db.Cards.AsNoTracking().Where(card => card.MemberId == member.Id);
        return await list.Read(cards, member.AssociationId, query.Limit, query.After, ct);
    }
}
