using Kanoon.Clubs.Domain.Clubs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Clubs.Infrastructure.Configurations;

internal sealed class ClubConfiguration : IEntityTypeConfiguration<Club>
{
    public void Configure(EntityTypeBuilder<Club> table)
    {
        table.ToTable("clubs");
        table.Property(club => club.Key).HasMaxLength(Club.MaxKey).IsUnicode(false);
        table.Property(club => club.Name).HasMaxLength(Club.MaxName);
        table.Property(club => club.Description).HasMaxLength(Club.MaxDescription);
        table.HasIndex(club => club.Key).IsUnique();
        table.OwnsMany(
            club => club.Officers,
            officer =>
            {
                officer.ToTable("club_officers");
                officer.WithOwner().HasForeignKey("ClubId");
                officer.HasKey(o => o.Id);
                officer.HasIndex(o => o.UserId);
            }
        );
    }
}
