using FluentValidation;
using Kanoon.Associations.Application.Letters;
using Kanoon.Associations.Domain.Letters;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Letters;

/// <summary>The letters that an association was sent, withdrawn ones too; for its leaders, its council and the Office.</summary>
internal sealed record ListLetters(Guid AssociationId, int Limit, string? After) : IQuery<Page<LetterRow>>;

internal sealed class ListLettersValidator : AbstractValidator<ListLetters>
{
    public ListLettersValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListLettersHandler(IAssociationsDb db, LetterAccess access)
    : IQueryHandler<ListLetters, Page<LetterRow>>
{
    public async Task<Page<LetterRow>> Handle(ListLetters query, CancellationToken ct)
    {
        await access.RequireReader(query.AssociationId, ct);
        var letters = db
            .Letters.AsNoTracking()
            .Where(letter => letter.AssociationId == query.AssociationId && letter.State != LetterState.Draft);
        return await db.PageOf(letters, query.Limit, query.After, ct);
    }
}
