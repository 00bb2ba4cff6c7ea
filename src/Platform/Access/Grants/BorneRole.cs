using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Access.Grants;

/// <summary>How far the facts behind a role have been heard, so that news which was overtaken on its way changes nothing.</summary>
internal sealed class BorneRole : Aggregate
{
    public required Guid UserId { get; init; }
    public required string Role { get; init; }
    public required Guid Scope { get; init; }
    public int AsOf { get; private set; }

    /// <returns>Whether this is news.</returns>
    public bool Hear(int asOf)
    {
        if (asOf <= AsOf)
            return false;
        AsOf = asOf;
        return true;
    }
}

internal sealed class BorneRoleConfiguration : IEntityTypeConfiguration<BorneRole>
{
    public void Configure(EntityTypeBuilder<BorneRole> table)
    {
        table.ToTable("borne_roles");
        table.Property(borne => borne.Role).HasMaxLength(40).IsUnicode(false);
        table
            .HasIndex(borne => new
            {
                borne.UserId,
                borne.Role,
                borne.Scope,
            })
            .IsUnique();
    }
}
