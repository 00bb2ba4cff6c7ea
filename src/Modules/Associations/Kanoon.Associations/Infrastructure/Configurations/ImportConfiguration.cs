using Kanoon.Associations.Domain.Imports;
using Kanoon.SharedKernel.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Associations.Infrastructure.Configurations;

internal sealed class MemberImportConfiguration : IEntityTypeConfiguration<MemberImport>
{
    public void Configure(EntityTypeBuilder<MemberImport> table)
    {
        table.ToTable("member_imports");
        table.HasIndex(import => import.OpenFor).IsUnique();
        table.HasIndex(import => new { import.State, import.UploadedAt });
        table.HasIndex(import => new { import.AssociationId, import.UploadedAt });
    }
}

internal sealed class ImportChunkConfiguration : IEntityTypeConfiguration<ImportChunk>
{
    public void Configure(EntityTypeBuilder<ImportChunk> table)
    {
        table.ToTable("import_chunks");
        table.HasKey(chunk => new { chunk.ImportId, chunk.Ordinal });
        table.Property(chunk => chunk.Rows).IsUnicode(false).IsPersonal();
    }
}

internal sealed class ImportRowReportConfiguration : IEntityTypeConfiguration<ImportRowReport>
{
    public void Configure(EntityTypeBuilder<ImportRowReport> table)
    {
        table.ToTable("import_rows");
        table.HasKey(row => new { row.ImportId, row.Row });
        table.Property(row => row.Fields).HasMaxLength(200).IsUnicode(false);
        table.HasIndex(row => new
        {
            row.ImportId,
            row.Outcome,
            row.Row,
        });
    }
}
