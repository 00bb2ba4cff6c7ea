using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.People;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Associations.Infrastructure.Configurations;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> table)
    {
        table.ToTable("people");
        table.Property(person => person.FullName).HasMaxLength(Lengths.Person).IsPersonal();
        table.Property(person => person.NationalCode).IsProtected();
        table.Property(person => person.NationalCodeHash).IsHashOfPersonal();
        table.Property(person => person.Mobile).IsProtected();
        table.Property(person => person.MobileHash).IsHashOfPersonal();
        table.Property(person => person.BirthDate).IsPersonal();
        table.Property(person => person.Address).HasMaxLength(Lengths.Address).IsPersonal();
        table.Property(person => person.PostalCode).HasMaxLength(10).IsUnicode(false).IsPersonal();
        table.HasIndex(person => person.NationalCodeHash).IsUnique();
        table.HasIndex(person => person.MobileHash);
        table.HasIndex(person => person.UserId).IsUnique();
        table.HasIndex(person => person.MergedInto);
        table.OwnsMany(
            person => person.Checks,
            check =>
            {
                check.ToTable("identity_checks");
                check.WithOwner().HasForeignKey("PersonId");
                check.HasKey(c => c.Id);
            }
        );
    }
}

internal sealed class PersonCorrectionConfiguration : IEntityTypeConfiguration<PersonCorrection>
{
    public void Configure(EntityTypeBuilder<PersonCorrection> table)
    {
        table.ToTable("person_corrections");
        table.Property(correction => correction.FullName).HasMaxLength(Lengths.Person).IsPersonal();
        table.Property(correction => correction.BirthDate).IsPersonal();
        table.Property(correction => correction.Address).HasMaxLength(Lengths.Address).IsPersonal();
        table.Property(correction => correction.PostalCode).HasMaxLength(10).IsUnicode(false).IsPersonal();
        table.Property(correction => correction.Mobile).IsProtected();
        table.Property(correction => correction.Reason).HasMaxLength(Lengths.Reason);
        table.Property(correction => correction.DecisionReason).HasMaxLength(Lengths.Reason);
        table.HasIndex(correction => correction.PersonId);
        table.HasIndex(correction => correction.OpenFor).IsUnique();
        table.HasIndex(correction => new { correction.RequestedBy, correction.RequestedAt });
        table.HasIndex(correction => new { correction.State, correction.DueOn });
    }
}

/// <summary>Columns of what identifies people.</summary>
internal static class PersonalColumns
{
    public static PropertyBuilder<T> IsProtected<T>(this PropertyBuilder<T> property) =>
        property.HasMaxLength(400).IsUnicode(false).IsPersonal();

    public static PropertyBuilder<T> IsHashOfPersonal<T>(this PropertyBuilder<T> property) =>
        property.HasMaxLength(64).IsUnicode(false).IsPersonal();
}
