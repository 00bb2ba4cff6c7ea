using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Licences;

/// <summary>The variations of a licence, the latest first, for the association's leaders and the Office.</summary>
internal sealed record ListVariations(Guid LicenceId, int Limit, string? After) : IQuery<Page<VariationRow>>;

internal sealed record VariationRow(
    Guid Id,
    VariationState State,
    string Name,
    DateOnly RequestedOn,
    DateOnly? DueOn,
    DateOnly? DecidedOn
);

internal sealed class ListVariationsValidator : AbstractValidator<ListVariations>
{
    public ListVariationsValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListVariationsHandler(IAssociationsDb db, ICaller caller)
    : IQueryHandler<ListVariations, Page<VariationRow>>
{
    public async Task<Page<VariationRow>> Handle(ListVariations query, CancellationToken ct)
    {
        await db.RequireReaderOfLicence(caller, query.LicenceId, ct);
        var variations = db.Variations.AsNoTracking().Where(variation => variation.LicenceId == query.LicenceId);
        if (Cursor.Read(query.After, 2) is [var on, var id])
        {
            var (day, lastId) = (Cursor.Day(on), Cursor.Id(id));
            variations = variations.Where(variation =>
                variation.RequestedOn <= day && (variation.RequestedOn < day || variation.Id.CompareTo(lastId) < 0)
            );
        }

        var rows = await variations
            .OrderByDescending(variation => variation.RequestedOn)
            .ThenByDescending(variation => variation.Id)
            .Take(query.Limit + 1)
            .Select(variation => new VariationRow(
                variation.Id,
                variation.State,
                variation.Name.Text,
                variation.RequestedOn,
                variation.Clock.DueOn,
                variation.DecidedOn
            ))
            .ToListAsync(ct);
        return Page.Of(rows, query.Limit, row => [Cursor.Of(row.RequestedOn), Cursor.Of(row.Id)]);
    }
}
