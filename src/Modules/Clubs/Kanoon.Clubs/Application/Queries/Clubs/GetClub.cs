using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Clubs.Application.Queries.Clubs;

internal sealed record GetClub(Guid ClubId) : IQuery<VersionedClub>;

/// <param name="Version">For the ETag.</param>
internal sealed record VersionedClub(ClubView Club, int Version);

internal sealed class GetClubHandler(IClubsDb db) : IQueryHandler<GetClub, VersionedClub>
{
    public async Task<VersionedClub> Handle(GetClub query, CancellationToken ct) =>
        await db
            .Clubs.AsNoTracking()
            .Where(club => club.Id == query.ClubId)
            .Select(club => new VersionedClub(
                new ClubView(club.Id, club.Key, club.Name, club.Description, club.Order, club.IsActive),
                club.Version
            ))
            .FirstOrDefaultAsync(ct)
        ?? throw new NotFoundException(nameof(Club), query.ClubId);
}
