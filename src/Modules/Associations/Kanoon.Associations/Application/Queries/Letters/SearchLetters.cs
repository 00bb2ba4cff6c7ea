using FluentValidation;
using Kanoon.Associations.Domain.Letters;
using Kanoon.Persian;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Letters;

/// <summary>The Office's register of letters, drafts too.</summary>
/// <param name="Number">The whole of it, <c>1405/117</c>, in Persian or Latin digits.</param>
internal sealed record SearchLetters(LetterState? State, Guid? AssociationId, string? Number, int Limit, string? After)
    : IQuery<Page<LetterRow>>;

internal sealed class SearchLettersValidator : AbstractValidator<SearchLetters>
{
    private const int LongestNumber = 30;

    public SearchLettersValidator()
    {
        RuleFor(query => query.State).IsInEnum();
        RuleFor(query => query.Number).MaximumLength(LongestNumber);
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
    }
}

internal sealed class SearchLettersHandler(IAssociationsDb db) : IQueryHandler<SearchLetters, Page<LetterRow>>
{
    public async Task<Page<LetterRow>> Handle(SearchLetters query, CancellationToken ct)
    {
        var letters = db.Letters.AsNoTracking();
        if (query.State is { } state)
            letters = letters.Where(letter => letter.State == state);
        if (query.AssociationId is { } association)
            letters = letters.Where(letter => letter.AssociationId == association);
        if (!string.IsNullOrWhiteSpace(query.Number))
        {
            var number = Digits.ToLatin(PersianText.Clean(query.Number));
            letters = letters.Where(letter => letter.Number == number);
        }

        return await db.PageOf(letters, query.Limit, query.After, ct);
    }
}
