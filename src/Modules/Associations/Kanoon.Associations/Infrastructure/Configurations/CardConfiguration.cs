using Kanoon.Associations.Domain.Cards;
using Kanoon.Associations.Domain.Common;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Associations.Infrastructure.Configurations;

internal sealed class CardConfiguration : IEntityTypeConfiguration<MembershipCard>
{
    public void Configure(EntityTypeBuilder<MembershipCard> table)
    {
        table.ToTable("cards");
        table.Property(card => card.Serial).HasMaxLength(PaperSerial.Length).IsUnicode(false);
        table.Property(card => card.HolderName).HasMaxLength(Lengths.Person).IsPersonal();
        table.Property(card => card.Reason).HasMaxLength(Lengths.Reason);
        table.HasIndex(card => card.Serial).IsUnique();
        table.HasIndex(card => new { card.MemberId, card.Ordinal }).IsUnique();
        table.HasIndex(card => new
        {
            card.AssociationId,
            card.Stage,
            card.StageSince,
        });
        table.OwnsMany(card => card.Appeals, appeal => AppealTable.Configure(appeal, "card_appeals"));
        table.Ignore(card => card.LastAppeal);
    }
}
