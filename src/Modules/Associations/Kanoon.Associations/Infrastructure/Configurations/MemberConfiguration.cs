using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Members;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Associations.Infrastructure.Configurations;

internal sealed class MemberConfiguration : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> table)
    {
        table.ToTable("members");
        table.Property(member => member.FullName).HasMaxLength(Lengths.Person).IsPersonal();
        table.Property(member => member.NameFolded).HasMaxLength(2 * Lengths.Person).IsPersonal();
        table.Property(member => member.NameKey).HasMaxLength(200).IsUnicode(false).IsPersonal();
        table.Property(member => member.OfAgeOn).IsPersonal();
        table.Property(member => member.Reason).HasMaxLength(Lengths.Reason);
        table
            .HasIndex(member => new
            {
                member.AssociationId,
                member.PersonId,
                member.Stay,
            })
            .IsUnique();
        table.HasIndex(member => new { member.AssociationId, member.NameKey });
        table.HasIndex(member => new
        {
            member.AssociationId,
            member.State,
            member.NameKey,
        });
        table.HasIndex(member => new { member.AssociationId, member.DueOn });
        table.HasIndex(member => new { member.PersonId, member.RequestedOn });

        table.OwnsOne(
            member => member.Guardian,
            guardian =>
            {
                guardian.Property(g => g.FullName).HasMaxLength(Lengths.Person).IsPersonal();
                guardian.Property(g => g.Mobile).IsProtected();
                guardian.Property(g => g.MobileHash).IsHashOfPersonal();
                guardian.HasIndex(g => g.PersonId);
                guardian.HasIndex(g => g.MobileHash);
            }
        );
        table.OwnsOne(
            member => member.Photo,
            photo =>
            {
                photo.Property(p => p.FileId).HasMaxLength(64).IsUnicode(false);
                photo.Property(p => p.ContentType).HasMaxLength(60).IsUnicode(false);
                photo.HasIndex(p => p.FileId);
            }
        );
        table.OwnsMany(
            member => member.Duties,
            duty =>
            {
                duty.ToTable("member_duties");
                duty.WithOwner().HasForeignKey("MemberId");
                duty.HasKey(d => d.Id);
            }
        );
        table.OwnsMany(
            member => member.Consents,
            consent =>
            {
                consent.ToTable("member_consents");
                consent.WithOwner().HasForeignKey("MemberId");
                consent.HasKey(c => c.Id);
            }
        );
        table.OwnsMany(member => member.Appeals, appeal => AppealTable.Configure(appeal, "member_appeals"));
        table.Ignore(member => member.LastAppeal);
    }
}
