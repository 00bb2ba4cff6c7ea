using FluentValidation;
using Kanoon.Associations.Application.People;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.People;

/// <summary>What the caller asked to have corrected, newest first.</summary>
internal sealed record ListMyCorrections(int Limit, string? After) : IQuery<Page<PersonCorrectionView>>;

internal sealed class ListMyCorrectionsValidator : AbstractValidator<ListMyCorrections>
{
    public ListMyCorrectionsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListMyCorrectionsHandler(IAssociationsDb db, PeopleBook people, ICaller caller)
    : IQueryHandler<ListMyCorrections, Page<PersonCorrectionView>>
{
    public async Task<Page<PersonCorrectionView>> Handle(ListMyCorrections query, CancellationToken ct)
    {
        var mine = db.PersonCorrections.AsNoTracking().Where(correction => correction.RequestedBy == caller.UserId);
        if (Cursor.Read(query.After, 2) is [var at, var id])
        {
            var (last, lastId) = (Cursor.Instant(at), Cursor.Id(id));
            mine = mine.Where(correction =>
                correction.RequestedAt <= last && (correction.RequestedAt < last || correction.Id.CompareTo(lastId) < 0)
            );
        }

        var rows = await mine.OrderByDescending(correction => correction.RequestedAt)
            .ThenByDescending(correction => correction.Id)
            .Take(query.Limit + 1)
            .ToListAsync(ct);
        var page = Page.Of(rows, query.Limit, row => [Cursor.Of(row.RequestedAt), Cursor.Of(row.Id)]);
        return new([.. page.Items.Select(row => PersonCorrectionView.Of(row, people.MaskMobile))], page.Next);
    }
}
