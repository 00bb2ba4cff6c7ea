using Kanoon.SharedKernel.Cqrs;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Clubs.Application.Queries.Clubs;

/// <param name="Active">Only those that are open, or only those that are closed; null for all.</param>
internal sealed record ListClubs(bool? Active) : IQuery<IReadOnlyList<ClubView>>;

/// <param name="Key">Kebab-case; never changes.</param>
/// <param name="IsActive">Whether associations may be founded in it.</param>
internal sealed record ClubView(Guid Id, string Key, string Name, string? Description, int Order, bool IsActive);

internal sealed class ListClubsHandler(IClubsDb db) : IQueryHandler<ListClubs, IReadOnlyList<ClubView>>
{
    public async Task<IReadOnlyList<ClubView>> Handle(ListClubs query, CancellationToken ct) =>
        await db
            .Clubs.AsNoTracking()
            .Where(club => query.Active == null || club.IsActive == query.Active)
            .OrderBy(club => club.Order)
            .ThenBy(club => club.Key)
            .Select(club => new ClubView(club.Id, club.Key, club.Name, club.Description, club.Order, club.IsActive))
            .ToListAsync(ct);
}
