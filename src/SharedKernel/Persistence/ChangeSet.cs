using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Kanoon.SharedKernel.Persistence;

/// <summary>What a save is about to change, sorted by the aggregate to which it belongs.</summary>
internal sealed class ChangeSet(IReadOnlyList<EntityEntry> tracked)
{
    private readonly ILookup<Type, EntityEntry> byType = tracked.ToLookup(entry => entry.Metadata.ClrType);

    public IEnumerable<(EntityEntry Root, IReadOnlyList<EntityEntry> Entries)> ByRoot() =>
        tracked
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(entry => !KernelTables.Owns(entry.Metadata.ClrType))
            .Select(entry => (Root: RootOf(entry), Entry: entry))
            .Where(pair => pair.Root is not null)
            .GroupBy(pair => pair.Root!.Entity, pair => (pair.Root, pair.Entry))
            .Select(group => (group.First().Root!, (IReadOnlyList<EntityEntry>)[.. group.Select(pair => pair.Entry)]))
            .ToList();

    private EntityEntry? RootOf(EntityEntry entry)
    {
        if (entry.Entity is Aggregate)
            return entry;

        foreach (var key in entry.Metadata.GetForeignKeys().Where(key => key.IsRequired))
        {
            var values = key.Properties.Select(property => entry.Property(property.Name).CurrentValue).ToArray();
            var parent = byType[key.PrincipalEntityType.ClrType]
                .FirstOrDefault(candidate =>
                    candidate.Metadata == key.PrincipalEntityType
                    && key.PrincipalKey.Properties.Select(property => candidate.Property(property.Name).CurrentValue)
                        .SequenceEqual(values)
                );
            if (parent is not null && RootOf(parent) is { } root)
                return root;
        }

        return null;
    }
}
