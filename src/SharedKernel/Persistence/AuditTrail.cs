using System.Text.Json;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.SharedKernel.Persistence;

/// <param name="Property">Camel case; of a part with its name and key before it.</param>
public sealed record RecordedChange(string Property, object? Before, object? After);

/// <summary>Describes the change of an aggregate and its parts.</summary>
public static class AuditTrail
{
    private const string PersonalAnnotation = "Kanoon:Personal";
    private const string Hidden = "•••";

    /// <summary>Marks a property whose values never appear in the audit.</summary>
    public static PropertyBuilder<T> IsPersonal<T>(this PropertyBuilder<T> property) =>
        property.HasAnnotation(PersonalAnnotation, true);

    internal static AuditEntry Describe(
        EntityEntry root,
        IEnumerable<EntityEntry> changed,
        CommandContext work,
        DateTime at
    ) => Describe(root.Metadata.ClrType.Name, ((Aggregate)root.Entity).Id, changed.SelectMany(Differences), work, at);

    internal static AuditEntry Describe(
        string subjectType,
        Guid subjectId,
        IEnumerable<RecordedChange> changes,
        CommandContext work,
        DateTime at
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            At = at,
            ActorId = work.ActorId,
            Address = work.Address,
            Operation = work.Operation,
            SubjectType = subjectType,
            SubjectId = subjectId,
            Changes = JsonSerializer.Serialize(
                changes
                    .GroupBy(change => change.Property)
                    .ToDictionary(same => same.Key, same => new[] { same.First().Before, same.First().After }),
                ModuleDbContext.Json
            ),
            Reason = work.Reason,
            TraceId = work.TraceId,
        };

    private static IEnumerable<RecordedChange> Differences(EntityEntry entry)
    {
        var prefix = entry.Entity is Aggregate ? "" : $"{entry.Metadata.ClrType.Name}[{KeyOf(entry)}].";
        if (entry.State == EntityState.Deleted)
        {
            yield return new(prefix + "deleted", false, true);
            yield break;
        }

        foreach (var property in entry.Properties.Where(property => !property.Metadata.IsPrimaryKey()))
        {
            var added = entry.State == EntityState.Added;
            if (property.Metadata.Name == nameof(Aggregate.Version) || !(added || property.IsModified))
                continue;
            if (added && property.CurrentValue is null)
                continue;

            var name = prefix + JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name);
            yield return property.Metadata.FindAnnotation(PersonalAnnotation) is null
                ? new(name, added ? null : property.OriginalValue, property.CurrentValue)
                : new(name, Hidden, Hidden);
        }
    }

    private static string KeyOf(EntityEntry entry) =>
        string.Join(
            ',',
            entry.Metadata.FindPrimaryKey()!.Properties.Select(key => entry.Property(key.Name).CurrentValue)
        );
}
