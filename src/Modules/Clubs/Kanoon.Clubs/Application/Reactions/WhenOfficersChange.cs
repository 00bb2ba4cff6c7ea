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
        var isOfficer = await db.Clubs.AnyAsync(
            club => club.Id == clubId && club.Officers.Any(o => o.UserId == userId && o.LeftOn == null),
            ct
        );
        db.Announce(
            isOfficer
                ? new RoleGiven(userId, Roles.ClubOfficer, clubId, Reason)
                : new RoleTaken(userId, Roles.ClubOfficer, clubId, Reason)
        );
    }
}
