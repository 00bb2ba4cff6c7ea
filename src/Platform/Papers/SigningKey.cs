using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.Platform.Papers;

/// <summary>A key that seals papers. It is kept for good, for what it sealed still verifies.</summary>
internal sealed class SigningKey
{
    /// <summary>1, 2, 3 …; unique, so that of two hosts that want the next only one makes it.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Its name: the thumbprint of RFC 7638.</summary>
    public required string Name { get; init; }

    /// <summary>A coordinate of the public point on P-256, base64url.</summary>
    public required string X { get; init; }

    /// <inheritdoc cref="X"/>
    public required string Y { get; init; }

    /// <summary>PKCS #8, protected.</summary>
    public required string Private { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>Shown from the beginning, but used only once everybody who verifies has had time to fetch it.</summary>
    public required DateTime UsedFrom { get; init; }
}

internal sealed class SigningKeyConfiguration : IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<SigningKey> table)
    {
        table.ToTable("signing_keys");
        table.HasKey(key => key.Ordinal);
        table.Property(key => key.Ordinal).ValueGeneratedNever();
        table.Property(key => key.Name).HasMaxLength(60).IsUnicode(false);
        table.Property(key => key.X).HasMaxLength(60).IsUnicode(false);
        table.Property(key => key.Y).HasMaxLength(60).IsUnicode(false);
        table.Property(key => key.Private).HasMaxLength(1000).IsUnicode(false);
    }
}
