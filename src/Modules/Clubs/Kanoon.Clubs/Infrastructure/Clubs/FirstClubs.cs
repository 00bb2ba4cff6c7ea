using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Clubs.Infrastructure.Clubs;

/// <summary>The five clubs of the Office, for an installation that has none yet.</summary>
internal sealed class FirstClubs(ClubsDbContext db, IDatabase database) : IReferenceLoader
{
    public async Task Load(CancellationToken ct)
    {
        if (await db.Clubs.AnyAsync(ct))
            return;

        db.Clubs.AddRange(
            Club.Established(new("0190c1b0-0000-7000-8000-000000000001"), "literature-art", "ادب و هنر", 1),
            Club.Established(new("0190c1b0-0000-7000-8000-000000000002"), "culture-thought", "فرهنگ و اندیشه", 2),
            Club.Established(new("0190c1b0-0000-7000-8000-000000000003"), "science-technology", "علم و فناوری", 3),
            Club.Established(new("0190c1b0-0000-7000-8000-000000000004"), "life", "زندگی", 4),
            Club.Established(new("0190c1b0-0000-7000-8000-000000000005"), "citizens", "شهروندان", 5)
        );

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failure) when (database.IsDuplicate(failure))
        {
            // Another host that starts at the same moment was first.
            db.ChangeTracker.Clear();
        }
    }
}
