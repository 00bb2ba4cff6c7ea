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
        table.HasIndex(card => card.BatchId);
        table.OwnsMany(card => card.Appeals, appeal => AppealTable.Configure(appeal, "card_appeals"));
        table.HasIndex(card => new { card.AssociationId, card.HeldByOffice });
        table.Ignore(card => card.LastAppeal);
    }
}

internal sealed class CardBatchConfiguration : IEntityTypeConfiguration<CardBatch>
{
    public void Configure(EntityTypeBuilder<CardBatch> table)
    {
        table.ToTable("card_batches");
        table.Property(batch => batch.FileId).HasMaxLength(64).IsUnicode(false);
        table.Property(batch => batch.Failure).HasMaxLength(60).IsUnicode(false);
        table.HasIndex(batch => batch.OpenFor).IsUnique();
        table.HasIndex(batch => new { batch.AssociationId, batch.RequestedAt });
        table.HasIndex(batch => batch.FileId);
    }
}
