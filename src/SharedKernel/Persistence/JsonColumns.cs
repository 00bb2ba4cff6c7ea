using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kanoon.SharedKernel.Persistence;

public static class JsonColumns
{
    /// <summary>Keeps a list that nobody searches by as JSON text, which both databases store alike.</summary>
    public static PropertyBuilder<IReadOnlyList<T>> AsJson<T>(
        this PropertyBuilder<IReadOnlyList<T>> property,
        int maxLength
    ) =>
        property
            .HasConversion(
                new ValueConverter<IReadOnlyList<T>, string>(
                    list => JsonSerializer.Serialize(list, ModuleDbContext.Json),
                    text => JsonSerializer.Deserialize<List<T>>(text, ModuleDbContext.Json)!
                ),
                new ValueComparer<IReadOnlyList<T>>(
                    (left, right) => left!.SequenceEqual(right!),
                    list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
                    list => list.ToList()
                )
            )
            .HasMaxLength(maxLength);
}
