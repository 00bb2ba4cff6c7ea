using Kanoon.Associations.Domain.Common;
using Kanoon.Associations.Domain.Letters;
using Kanoon.Documents.Verifying;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Associations.Infrastructure.Configurations;

internal sealed class LetterConfiguration : IEntityTypeConfiguration<OfficeLetter>
{
    public void Configure(EntityTypeBuilder<OfficeLetter> table)
    {
        table.ToTable("letters");
        table.Property(letter => letter.Recipient).HasMaxLength(Lengths.Name);
        table.Property(letter => letter.Subject).HasMaxLength(Lengths.Name);
        table.Property(letter => letter.Body).AsJson(Lengths.LetterJson);
        table.Property(letter => letter.InReplyTo).HasMaxLength(Lengths.Name);
        table.Property(letter => letter.Number).HasMaxLength(16).IsUnicode(false);
        table.Property(letter => letter.Serial).HasMaxLength(PaperSerial.Length).IsUnicode(false);
        table.Property(letter => letter.SignatoryName).HasMaxLength(Lengths.Name);
        table.Property(letter => letter.SignatoryOffice).HasMaxLength(Lengths.Name);
        table.Property(letter => letter.WithdrawalReason).HasMaxLength(Lengths.Reason);
        table.HasIndex(letter => letter.Number).IsUnique();
        table.HasIndex(letter => letter.Serial).IsUnique();
        table.HasIndex(letter => new { letter.AssociationId, letter.StateSince });
        table.HasIndex(letter => new { letter.State, letter.StateSince });
        table.HasIndex(letter => letter.StateSince);
    }
}
