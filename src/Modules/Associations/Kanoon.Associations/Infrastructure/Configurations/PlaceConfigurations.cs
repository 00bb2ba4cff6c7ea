using Kanoon.Associations.Domain.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Associations.Infrastructure.Configurations;

internal sealed class DistrictConfiguration : IEntityTypeConfiguration<District>
{
    public void Configure(EntityTypeBuilder<District> table)
    {
        table.ToTable("districts");
        table.HasKey(district => district.Code);
        table.Property(district => district.Name).HasMaxLength(District.MaxName);
    }
}

internal sealed class SubDistrictConfiguration : IEntityTypeConfiguration<SubDistrict>
{
    public void Configure(EntityTypeBuilder<SubDistrict> table)
    {
        table.ToTable("sub_districts");
        table.HasKey(part => part.Code);
        table.Property(part => part.Name).HasMaxLength(District.MaxName);
        table.HasOne<District>().WithMany().HasForeignKey(part => part.DistrictCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NeighbourhoodConfiguration : IEntityTypeConfiguration<Neighbourhood>
{
    public void Configure(EntityTypeBuilder<Neighbourhood> table)
    {
        table.ToTable("neighbourhoods");
        table.HasKey(place => place.Code);
        table.Property(place => place.Name).HasMaxLength(District.MaxName);
        table.Property(place => place.NameKey).HasMaxLength(Neighbourhood.MaxNameKey).IsUnicode(false);
        table.HasIndex(place => new { place.DistrictCode, place.NameKey });
        table
            .HasOne<SubDistrict>()
            .WithMany()
            .HasForeignKey(place => place.SubDistrictCode)
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CommonGoalConfiguration : IEntityTypeConfiguration<CommonGoal>
{
    public void Configure(EntityTypeBuilder<CommonGoal> table)
    {
        table.ToTable("common_goals");
        table.HasKey(goal => goal.Code);
        table.Property(goal => goal.Title).HasMaxLength(CommonGoal.MaxTitle);
        table.Property(goal => goal.Text).HasMaxLength(CommonGoal.MaxText);
    }
}

internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> table)
    {
        table.ToTable("holidays");
        table.HasKey(holiday => new { holiday.Date, holiday.TitleKey });
        table.Property(holiday => holiday.TitleKey).HasMaxLength(Holiday.MaxTitleKey).IsUnicode(false);
        table.Property(holiday => holiday.Title).HasMaxLength(Holiday.MaxTitle);
    }
}

internal sealed class ReferenceVersionConfiguration : IEntityTypeConfiguration<ReferenceVersion>
{
    public void Configure(EntityTypeBuilder<ReferenceVersion> table)
    {
        table.ToTable("reference_versions");
        table.Property(version => version.Name).HasMaxLength(ReferenceVersion.MaxName).IsUnicode(false);
        table.HasIndex(version => version.Name).IsUnique();
    }
}
