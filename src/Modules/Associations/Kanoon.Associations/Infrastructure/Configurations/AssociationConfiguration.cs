using Kanoon.Associations.Domain.Associations;
using Kanoon.Associations.Domain.Common;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Associations.Infrastructure.Configurations;

internal sealed class AssociationConfiguration : IEntityTypeConfiguration<Association>
{
    public void Configure(EntityTypeBuilder<Association> table)
    {
        table.ToTable("associations");
        table.Property(association => association.NameText).HasMaxLength(Lengths.Name);
        table.Property(association => association.NameNormalised).HasMaxLength(Lengths.Name);
        table.Property(association => association.NameKey).HasMaxLength(200).IsUnicode(false);
        table.Property(association => association.Address).HasMaxLength(Lengths.Address);
        table.Property(association => association.PostalCode).HasMaxLength(10).IsUnicode(false);
        table.Property(association => association.Goals).AsJson(200);
        table.Property(association => association.Purpose).HasMaxLength(Lengths.Text);
        table.Ignore(association => association.Profile);
        table.Ignore(association => association.Secretary);
        table.Ignore(association => association.SpokenForBy);

        table.HasIndex(association => association.FoundingApplicationId).IsUnique();
        table.HasIndex(association => association.NameNormalised).IsUnique();
        table.HasIndex(association => association.NameKey);
        table.HasIndex(association => new { association.DistrictCode, association.NameKey });
        table.HasIndex(association => new { association.ClubId, association.NameKey });

        table.OwnsMany(association => association.FoundingCouncil, FoundingCouncil);
        table.OwnsMany(association => association.Council, Council);
        table.OwnsMany(association => association.Secretaries, Secretaries);
        table.OwnsMany(association => association.Words, Words);
    }

    private static void FoundingCouncil(OwnedNavigationBuilder<Association, FoundingMember> member)
    {
        member.ToTable("founding_members");
        member.WithOwner().HasForeignKey("AssociationId");
        member.HasKey(m => m.Id);
        member.Property(m => m.FullName).HasMaxLength(Lengths.Person).IsPersonal();
        member.HasIndex(m => m.PersonId);
    }

    private static void Council(OwnedNavigationBuilder<Association, CouncilSeat> seat)
    {
        seat.ToTable("council_seats");
        seat.WithOwner().HasForeignKey("AssociationId");
        seat.HasKey(s => s.Id);
        seat.Property(s => s.FullName).HasMaxLength(Lengths.Person).IsPersonal();
        seat.Property(s => s.VacancyReason).HasMaxLength(Lengths.Note);
        seat.HasIndex(s => s.TermUntil);
        seat.HasIndex(s => s.PersonId);
    }

    private static void Secretaries(OwnedNavigationBuilder<Association, SecretaryTerm> term)
    {
        term.ToTable("secretary_terms");
        term.WithOwner().HasForeignKey("AssociationId");
        term.HasKey(t => t.Id);
        term.Property(t => t.FullName).HasMaxLength(Lengths.Person).IsPersonal();
        term.Property(t => t.Mobile).IsProtected();
        term.Property(t => t.MobileHash).IsHashOfPersonal();
        term.HasIndex(t => t.MobileHash);
        term.Property(t => t.Claim).HasMaxLength(40).IsUnicode(false);
        term.HasIndex(t => t.Claim).IsUnique();
        term.HasIndex(t => t.PersonId);
        term.HasIndex(t => t.UserId);
    }

    private static void Words(OwnedNavigationBuilder<Association, NameWord> word)
    {
        word.ToTable("association_words");
        word.WithOwner().HasForeignKey("AssociationId");
        word.Property(w => w.Key).HasMaxLength(60).IsUnicode(false);
        word.HasKey("AssociationId", nameof(NameWord.Key));
        word.HasIndex(nameof(NameWord.Key), "AssociationId");
    }
}
