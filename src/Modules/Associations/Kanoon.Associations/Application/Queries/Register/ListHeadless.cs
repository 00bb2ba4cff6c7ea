using FluentValidation;
using Kanoon.Associations.Domain.Associations;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Associations.Application.Queries.Register;

/// <summary>Live associations without a head, the nearest end of term first: seen before renewal, not at it.</summary>
internal sealed record ListHeadless(int Limit, string? After) : IQuery<Page<HeadlessAssociation>>;

internal sealed record HeadlessAssociation(
    Guid Id,
    string Name,
    Guid ClubId,
    string ClubName,
    int District,
    string DistrictName,
    string LicenceNumber,
    DateOnly ExpiresOn,
    IReadOnlyList<Headless> Missing
);

internal sealed class ListHeadlessValidator : AbstractValidator<ListHeadless>
{
    public ListHeadlessValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListHeadlessHandler(IAssociationsDb db, PlaceNames places, OfficeDay office)
    : IQueryHandler<ListHeadless, Page<HeadlessAssociation>>
{
    public async Task<Page<HeadlessAssociation>> Handle(ListHeadless query, CancellationToken ct)
    {
        var rules = await office.Rules(ct);
        var (today, quorum) = (office.Today, rules.CouncilQuorum);
        var rows = db.Register()
            .AsNoTracking()
            .Where(row => row.Licence.Ending == null && row.Licence.GraceEndsOn >= today)
            .Where(row =>
                !row.Association.Secretaries.Any(term => term.LeftOn == null)
                || row.Association.Council.Count(seat =>
                    seat.Kind == SeatKind.Member
                    && seat.TermFrom <= today
                    && seat.TermUntil >= today
                    && (seat.VacatedOn == null || seat.VacatedOn > today)
                ) < quorum
            );
        if (Cursor.Read(query.After, 2) is [var end, var number])
        {
            var day = Cursor.Day(end);
            rows = rows.Where(row =>
                row.Licence.EndsOn >= day
                && (row.Licence.EndsOn > day || string.Compare(row.Licence.Number, number) > 0)
            );
        }

        var found = await rows.OrderBy(row => row.Licence.EndsOn)
            .ThenBy(row => row.Licence.Number)
            .Take(query.Limit + 1)
            .Select(row => new
            {
                row.Association,
                row.Licence.Number,
                row.Licence.EndsOn,
            })
            .ToListAsync(ct);
        var names = await places.Read(ct);
        var page = Page.Of(found, query.Limit, row => [Cursor.Of(row.EndsOn), row.Number]);
        return new(
            [
                .. page.Items.Select(row => new HeadlessAssociation(
                    row.Association.Id,
                    row.Association.NameText,
                    row.Association.ClubId,
                    names.Club(row.Association.ClubId),
                    row.Association.DistrictCode,
                    names.District(row.Association.DistrictCode),
                    row.Number,
                    row.EndsOn,
                    row.Association.MissingHeads(rules, today)
                )),
            ],
            page.Next
        );
    }
}
