using FluentValidation;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Paging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Clubs.Application.Queries.Officers;

/// <summary>Who is, or was, an officer of a club, the latest first.</summary>
internal sealed record ListClubOfficers(Guid ClubId, int Limit, string? After) : IQuery<Page<OfficerView>>;

/// <param name="LeftOn">Null for one who is an officer still.</param>
internal sealed record OfficerView(Guid Id, Guid UserId, DateOnly Since, DateOnly? LeftOn);

internal sealed class ListClubOfficersValidator : AbstractValidator<ListClubOfficers>
{
    public ListClubOfficersValidator() => RuleFor(query => query.Limit).InclusiveBetween(1, 100);
}

internal sealed class ListClubOfficersHandler(IClubsDb db) : IQueryHandler<ListClubOfficers, Page<OfficerView>>
{
    public async Task<Page<OfficerView>> Handle(ListClubOfficers query, CancellationToken ct)
    {
        if (!await db.Clubs.AnyAsync(club => club.Id == query.ClubId, ct))
            throw new NotFoundException("Club", query.ClubId);
        var officers = db.Clubs.Where(club => club.Id == query.ClubId).SelectMany(club => club.Officers);
        if (Cursor.Read(query.After, 2) is [var on, var id])
        {
            var (day, lastId) = (Cursor.Day(on), Cursor.Id(id));
            officers = officers.Where(officer =>
                officer.Since <= day && (officer.Since < day || officer.Id.CompareTo(lastId) < 0)
            );
        }

        var rows = await officers
            .OrderByDescending(officer => officer.Since)
            .ThenByDescending(officer => officer.Id)
            .Take(query.Limit + 1)
            .Select(officer => new OfficerView(officer.Id, officer.UserId, officer.Since, officer.LeftOn))
            .ToListAsync(ct);
        return Page.Of(rows, query.Limit, row => [Cursor.Of(row.Since), Cursor.Of(row.Id)]);
    }
}
