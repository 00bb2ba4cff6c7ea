using Kanoon.Clubs.Application;
using Kanoon.Clubs.Domain.Clubs;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.Clubs.Infrastructure;

internal sealed class ClubsDbContext(DbContextOptions<ClubsDbContext> options)
    : ModuleDbContext(options, ClubsModule.Name),
        IClubsDb
{
    public DbSet<Club> Clubs => Set<Club>();
}
