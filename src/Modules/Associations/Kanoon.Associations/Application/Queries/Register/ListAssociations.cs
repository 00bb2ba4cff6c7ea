using System.Linq.Expressions;
using FluentValidation;
using Kanoon.Associations.Domain.Licences;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Paging;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Register;

/// <summary>The public register.</summary>
/// <param name="Q">Words of the name, in any usual spelling.</param>
/// <param name="Sort"><c>name</c>, <c>-name</c>, <c>expiresOn</c> or <c>-expiresOn</c>.</param>
internal sealed record ListAssociations(
    string? Q,
    Guid? ClubId,
    int? District,
    LicenceState? State,
    string Sort,
    int Limit,
    string? After
) : IQuery<Page<RegisterEntry>>;

/// <param name="ExpiresOn">The last day of the current term.</param>
internal sealed record RegisterEntry(
    Guid Id,
    string Name,
    Guid ClubId,
    string ClubName,
    int District,
    string DistrictName,
    int Neighbourhood,
    string NeighbourhoodName,
    string LicenceNumber,
    LicenceState State,
    DateOnly ExpiresOn
);

internal sealed class ListAssociationsValidator : AbstractValidator<ListAssociations>
{
    public static readonly IReadOnlyList<string> Sorts = ["name", "-name", "expiresOn", "-expiresOn"];

    public ListAssociationsValidator()
    {
        RuleFor(query => query.Q).MaximumLength(200);
        RuleFor(query => query.Sort).Must(Sorts.Contains).WithMessage($"sort: {string.Join(", ", Sorts)}");
        RuleFor(query => query.Limit).InclusiveBetween(1, 100);
    }
}

internal sealed class ListAssociationsHandler(
    IAssociationsDb db,
    NameSearch names,
    PlaceNames places,
    TimeProvider clock
) : IQueryHandler<ListAssociations, Page<RegisterEntry>>
{
    private static readonly Expression<Func<Listed, string>> NameKey = row => row.Association.NameKey;
    private static readonly Expression<Func<Listed, DateOnly>> EndsOn = row => row.Licence.EndsOn;
    private static readonly Expression<Func<Listed, string>> Number = row => row.Licence.Number;

    public async Task<Page<RegisterEntry>> Handle(ListAssociations query, CancellationToken ct)
    {
        var today = clock.Today();
        var register = db.Register().InState(query.State, today);
        var rows = await names.Among(register, query.Q, ct);
        if (query.ClubId is { } club)
            rows = rows.Where(row => row.Association.ClubId == club);
        if (query.District is { } district)
            rows = rows.Where(row => row.Association.DistrictCode == district);

        var found = await Sorted(rows, query.Sort, PlaceOf(query)).Take(query.Limit + 1).Select(Row.Of).ToListAsync(ct);

        var byName = query.Sort.EndsWith("name", StringComparison.Ordinal);
        var page = Page.Of(
            found,
            query.Limit,
            row => [query.Sort, byName ? row.NameKey : Cursor.Of(row.EndsOn), row.Number]
        );
        var book = await places.Read(ct);
        return new([.. page.Items.Select(row => row.ToEntry(today, book))], page.Next);
    }

    // In another order the same values would be another place.
    private static (string Value, string Number)? PlaceOf(ListAssociations query) =>
        Cursor.Read(query.After, 3) switch
        {
            null => null,
            [var sort, var value, var number] when sort == query.Sort => (value, number),
            _ => throw new UnprocessableException(Cursor.Unreadable),
        };

    // The first bound stands alone, so that the index begins at the cursor and a deep page costs what the first does.
    private static IQueryable<Listed> Sorted(IQueryable<Listed> rows, string sort, (string, string)? after)
    {
        var (value, number) = after ?? default;
        switch (sort)
        {
            case "name":
                if (value is not null)
                    rows = rows.Where(row =>
                        string.Compare(row.Association.NameKey, value) >= 0
                        && (row.Association.NameKey != value || string.Compare(row.Licence.Number, number) > 0)
                    );
                return rows.OrderBy(NameKey).ThenBy(Number);
            case "-name":
                if (value is not null)
                    rows = rows.Where(row =>
                        string.Compare(row.Association.NameKey, value) <= 0
                        && (row.Association.NameKey != value || string.Compare(row.Licence.Number, number) < 0)
                    );
                return rows.OrderByDescending(NameKey).ThenByDescending(Number);
            case "expiresOn":
                if (value is not null)
                {
                    var day = Cursor.Day(value);
                    rows = rows.Where(row =>
                        row.Licence.EndsOn >= day
                        && (row.Licence.EndsOn != day || string.Compare(row.Licence.Number, number) > 0)
                    );
                }

                return rows.OrderBy(EndsOn).ThenBy(Number);
            default:
                if (value is not null)
                {
                    var day = Cursor.Day(value);
                    rows = rows.Where(row =>
                        row.Licence.EndsOn <= day
                        && (row.Licence.EndsOn != day || string.Compare(row.Licence.Number, number) < 0)
                    );
                }

                return rows.OrderByDescending(EndsOn).ThenByDescending(Number);
        }
    }

    private sealed record Row(
        Guid Id,
        string Name,
        string NameKey,
        Guid ClubId,
        int District,
        int Neighbourhood,
        string Number,
        DateOnly StartsOn,
        DateOnly EndsOn,
        DateOnly RenewalOpensOn,
        DateOnly GraceEndsOn,
        DateOnly? SuspendedFrom,
        DateOnly? SuspendedUntil,
        LicenceEnd? End
    )
    {
        public static readonly Expression<Func<Listed, Row>> Of = row => new Row(
            row.Association.Id,
            row.Association.NameText,
            row.Association.NameKey,
            row.Association.ClubId,
            row.Association.DistrictCode,
            row.Association.NeighbourhoodCode,
            row.Licence.Number,
            row.Licence.StartsOn,
            row.Licence.EndsOn,
            row.Licence.RenewalOpensOn,
            row.Licence.GraceEndsOn,
            row.Licence.SuspendedFrom,
            row.Licence.SuspendedUntil,
            row.Licence.Ending == null ? null : row.Licence.Ending.Kind
        );

        public RegisterEntry ToEntry(DateOnly today, NameBook names) =>
            new(
                Id,
                Name,
                ClubId,
                names.Club(ClubId),
                District,
                names.District(District),
                Neighbourhood,
                names.Neighbourhood(Neighbourhood),
                Number,
                new LicenceStanding(
                    StartsOn,
                    EndsOn,
                    RenewalOpensOn,
                    GraceEndsOn,
                    SuspendedFrom,
                    SuspendedUntil,
                    End
                ).StateOn(today),
                EndsOn
            );
    }
}
