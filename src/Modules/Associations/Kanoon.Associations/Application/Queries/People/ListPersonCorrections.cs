using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.Associations.Domain.People;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.People;

/// <summary>Wishes to have records corrected, the nearest deadline first.</summary>
internal sealed record ListPersonCorrections(PersonCorrectionState State, int Limit, string? After)
    : IQuery<Page<PersonCorrectionView>>;

internal sealed class ListPersonCorrectionsValidator : AbstractValidator<ListPersonCorrections>
{
    public ListPersonCorrectionsValidator()
    {
        RuleFor(query => query.State).IsInEnum();
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
    }
}

internal sealed class ListPersonCorrectionsHandler(IAssociationsDb db, PeopleBook people)
    : IQueryHandler<ListPersonCorrections, Page<PersonCorrectionView>>
{
    public async Task<Page<PersonCorrectionView>> Handle(ListPersonCorrections query, CancellationToken ct)
    {
        var corrections = db.PersonCorrections.AsNoTracking().Where(correction => correction.State == query.State);
        if (Cursor.Read(query.After, 2) is [var on, var id])
        {
            var (day, lastId) = (Cursor.Day(on), Cursor.Id(id));
            corrections = corrections.Where(correction =>
                correction.DueOn >= day && (correction.DueOn > day || correction.Id.CompareTo(lastId) > 0)
            );
        }

        var rows = await corrections
            .OrderBy(correction => correction.DueOn)
            .ThenBy(correction => correction.Id)
            .Take(query.Limit + 1)
            .ToListAsync(ct);
        var page = Page.Of(rows, query.Limit, row => [Cursor.Of(row.DueOn), Cursor.Of(row.Id)]);
        return new([.. page.Items.Select(row => PersonCorrectionView.Of(row, people.MaskMobile))], page.Next);
    }
}
