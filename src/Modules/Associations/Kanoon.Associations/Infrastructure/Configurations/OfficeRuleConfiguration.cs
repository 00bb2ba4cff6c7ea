using Kanoon.Associations.Domain.Rulebook;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Associations.Infrastructure.Configurations;

internal sealed class OfficeRuleConfiguration : IEntityTypeConfiguration<OfficeRule>
{
    public void Configure(EntityTypeBuilder<OfficeRule> table)
    {
        table.ToTable("office_rules");
        table.Property(rule => rule.Name).HasMaxLength(OfficeRule.MaxName).IsUnicode(false);
        table.Property(rule => rule.Reason).HasMaxLength(OfficeRule.MaxReason);
        table.HasIndex(rule => new { rule.Name, rule.EffectiveFrom }).IsUnique();
    }
}
