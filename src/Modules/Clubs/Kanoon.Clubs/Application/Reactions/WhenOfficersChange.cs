using Kanoon.Clubs.Contracts;
using Kanoon.SharedKernel.Access;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Clubs.Application.Reactions;

/// <summary>Keeps the role with the officers. What holds now decides, whichever announcement came first.</summary>
internal sealed class WhenOfficersChange(IClubsDb db) : IReaction<ClubOfficerAssigned>, IReaction<ClubOfficerRelieved>
{
    private const string Reason = "club officer";

    public Task Handle(ClubOfficerAssigned announcement, CancellationToken ct) =>
        Follow(announcement.ClubId, announcement.UserId, ct);

    public Task Handle(ClubOfficerRelieved announcement, CancellationToken ct) =>
        Follow(announcement.ClubId, announcement.UserId, ct);

    private async Task Follow(Guid clubId, Guid userId, CancellationToken ct)
    {
        var now = await db
            .Clubs.Where(club => club.Id == clubId)
            .Select(club => new
            {
                club.Version,
                HasOfficer = club.Officers.Any(o => o.UserId == userId && o.LeftOn == null),
            })
            .SingleAsync(ct);
        db.Announce(
            now.HasOfficer
                ? new RoleGiven(userId, Roles.ClubOfficer, clubId, Reason, now.Version)
                : new RoleTaken(userId, Roles.ClubOfficer, clubId, now.Version)
        );
    }
}
