using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.SharedKernel.Persistence;

/// <summary>The five tables that every module has, and what every aggregate's table has.</summary>
internal static class KernelTables
{
    private static readonly HashSet<Type> Types =
    [
        typeof(OutboxMessage),
        typeof(InboxMessage),
        typeof(AuditEntry),
        typeof(AuditSeal),
        typeof(IdempotentAnswer),
    ];

    public static bool Owns(Type type) => Types.Contains(type);

    public static void Configure(ModelBuilder model)
    {
        model.Entity<OutboxMessage>(table =>
        {
            table.ToTable("outbox");
            table.Property(row => row.Id).ValueGeneratedNever();
            table.Property(row => row.Type).HasMaxLength(200).IsUnicode(false);
            table.Property(row => row.TraceId).HasMaxLength(64).IsUnicode(false);
            table.Property(row => row.LastError).HasMaxLength(400).IsUnicode(false);
            table.HasIndex(row => new { row.State, row.DueAt });
        });

        model.Entity<InboxMessage>(table =>
        {
            table.ToTable("inbox");
            table.HasKey(row => new { row.MessageId, row.Reaction });
            table.Property(row => row.Reaction).HasMaxLength(100).IsUnicode(false);
            table.HasIndex(row => row.HandledAt);
        });

        model.Entity<AuditEntry>(table =>
        {
            table.ToTable("audit");
            table.Property(row => row.Id).ValueGeneratedNever();
            table.Property(row => row.Address).HasMaxLength(64).IsUnicode(false);
            table.Property(row => row.Operation).HasMaxLength(100).IsUnicode(false);
            table.Property(row => row.SubjectType).HasMaxLength(100).IsUnicode(false);
            table.Property(row => row.Reason).HasMaxLength(2000);
            table.Property(row => row.TraceId).HasMaxLength(64).IsUnicode(false);
            table.HasIndex(row => new { row.SubjectId, row.At });
            table.Property(row => row.Hash).HasMaxLength(64).IsUnicode(false);
            table.HasIndex(row => row.At);
            table.HasIndex(row => row.Seal);
        });

        model.Entity<AuditSeal>(table =>
        {
            table.ToTable("audit_seals");
            table.HasKey(row => row.Number);
            table.Property(row => row.Previous).HasMaxLength(64).IsUnicode(false);
            table.Property(row => row.Hash).HasMaxLength(64).IsUnicode(false);
        });

        model.Entity<IdempotentAnswer>(table =>
        {
            table.ToTable("idempotent_answers");
            table.HasKey(row => new { row.Caller, row.Key });
            table.Property(row => row.Caller).HasMaxLength(64).IsUnicode(false);
            table.Property(row => row.Key).HasMaxLength(100).IsUnicode(false);
            table.Property(row => row.RequestHash).HasMaxLength(64).IsUnicode(false);
            table.HasIndex(row => row.At);
        });
    }

    /// <summary>Keys come from the client and versions guard every update.</summary>
    public static void ConfigureKeysAndVersions(ModelBuilder model)
    {
        foreach (
            var type in model.Model.GetEntityTypes().Where(type => typeof(Aggregate).IsAssignableFrom(type.ClrType))
        )
            model.Entity(type.ClrType).Property<int>(nameof(Aggregate.Version)).IsConcurrencyToken();

        foreach (
            var key in model.Model.GetEntityTypes().SelectMany(type => type.GetKeys()).SelectMany(key => key.Properties)
        )
            key.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
    }
}
