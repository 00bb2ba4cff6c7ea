using Kanoon.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Clubs.Application;

/// <summary>Where and when somebody was a club's officer.</summary>
internal sealed class ClubsRecords(IClubsDb db) : IPersonalRecords
{
    public string Name => "clubs";

    public async Task<object?> Of(Guid userId, CancellationToken ct) =>
        new
        {
            Officer = await db
                .Clubs.SelectMany(
                    club => club.Officers.Where(term => term.UserId == userId),
                    (club, term) =>
                        new
                        {
                            Club = club.Name,
                            term.Since,
                            term.LeftOn,
                        }
                )
                .ToListAsync(ct),
        };
}
