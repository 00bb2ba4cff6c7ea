using System.Text.Json;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kanoon.SharedKernel.Persistence;

/// <summary>Describes the change of an aggregate and its parts.</summary>
public static class AuditTrail
{
    private const string PersonalAnnotation = "Kanoon:Personal";

    /// <summary>Marks a property whose values never appear in the audit.</summary>
    public static PropertyBuilder<T> IsPersonal<T>(this PropertyBuilder<T> property) =>
        property.HasAnnotation(PersonalAnnotation, true);

    internal static AuditEntry Describe(
        EntityEntry root,
        IEnumerable<EntityEntry> changed,
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
            SubjectType = root.Metadata.ClrType.Name,
            SubjectId = ((Aggregate)root.Entity).Id,
            Changes = JsonSerializer.Serialize(
                changed.SelectMany(Differences).GroupBy(d => d.Name).ToDictionary(g => g.Key, g => g.First().Values),
                ModuleDbContext.Json
            ),
            Reason = work.Reason,
            TraceId = work.TraceId,
        };

    private static IEnumerable<(string Name, object?[] Values)> Differences(EntityEntry entry)
    {
        var prefix = entry.Entity is Aggregate ? "" : $"{entry.Metadata.ClrType.Name}[{KeyOf(entry)}].";
        if (entry.State == EntityState.Deleted)
        {
            yield return (prefix + "deleted", [false, true]);
            yield break;
        }

        foreach (var property in entry.Properties.Where(property => !property.Metadata.IsPrimaryKey()))
        {
            var added = entry.State == EntityState.Added;
            if (property.Metadata.Name == nameof(Aggregate.Version) || !(added || property.IsModified))
                continue;
            if (added && property.CurrentValue is null)
                continue;

            object?[] values = property.Metadata.FindAnnotation(PersonalAnnotation) is null
                ? [added ? null : property.OriginalValue, property.CurrentValue]
                : ["•••", "•••"];
            yield return (prefix + JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name), values);
        }
    }

    private static string KeyOf(EntityEntry entry) =>
        string.Join(
            ',',
            entry.Metadata.FindPrimaryKey()!.Properties.Select(key => entry.Property(key.Name).CurrentValue)
        );
}
