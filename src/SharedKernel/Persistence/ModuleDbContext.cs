using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kanoon.SharedKernel.Cqrs;
using Kanoon.SharedKernel.Domain;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.SharedKernel.Persistence;

/// <summary>
/// A module's tables. Every save raises the version of what changed and stores, in the same transaction, the audit rows
/// and the announcements.
/// </summary>
public abstract class ModuleDbContext(DbContextOptions options, string module) : DbContext(options)
{
    /// <summary>How announcements, audit rows and kept answers are written.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly List<Action> onceSaved = [];
    private CommandContext work = new();
    private IDatabase? database;
    private OutboxSignal? signal;
    private int? expectedVersion;
    private bool writing;
    private bool holding;

    public string Module { get; } = module;
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<InboxMessage> Inbox => Set<InboxMessage>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();
    public DbSet<IdempotentAnswer> IdempotentAnswers => Set<IdempotentAnswer>();

    internal TimeProvider Clock { get; private set; } = TimeProvider.System;

    /// <summary>Ties a pooled context to the work in hand.</summary>
    internal void Join(CommandContext context, IDatabase provider, OutboxSignal wake, TimeProvider clock)
    {
        (work, database, signal, Clock, writing) = (context, provider, wake, clock, false);
        onceSaved.Clear();
        expectedVersion = context.ExpectedVersion;
    }

    public async Task<T> Load<T>(Guid id, CancellationToken ct)
        where T : Aggregate
    {
        var aggregate =
            await Set<T>().FirstOrDefaultAsync(candidate => candidate.Id == id, ct)
            ?? throw new NotFoundException(typeof(T).Name, id);

        if (expectedVersion is { } expected && aggregate.Version != expected)
            throw new StaleVersionException { Module = Module, SubjectId = id };

        expectedVersion = null;
        return aggregate;
    }

    /// <summary>Runs work at most once for a key: its result is stored with its effect, and given again on a replay.</summary>
    internal async Task<TResult> RunOnce<TResult>(IdempotencyKey key, Func<Task<TResult>> run, CancellationToken ct)
    {
        if (await Find(key, ct) is { } known)
            return JsonSerializer.Deserialize<TResult>(known, Json)!;

        try
        {
            return await RunAndKeep(key, run, ct);
        }
        catch (Exception failure) when (failure is RuleViolationException || database!.IsDuplicate(failure))
        {
            // The same request may just have been served beside this one, and be what stands in its way.
            ChangeTracker.Clear();
            if (await Find(key, ct) is not { } winner)
                throw;
            return JsonSerializer.Deserialize<TResult>(winner, Json)!;
        }
    }

    public async Task InsertMany<T>(IReadOnlyList<T> rows, CancellationToken ct)
        where T : class
    {
        try
        {
            await BulkInsert.Write(this, rows, database?.RowsPerInsert ?? 1, ct);
        }
        catch (DbException failure) when (database?.IsDuplicate(failure) ?? false)
        {
            throw new DuplicateRowException(failure);
        }
    }

    public Task<TResult> InTransaction<TResult>(Func<Task<TResult>> run, CancellationToken ct)
    {
        if (holding)
            throw new InvalidOperationException(
                "A command that creates under a key saves once and opens no transaction."
            );

        var attempts = 0;
        return Database
            .CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                // What a rolled-back attempt left in the tracker would be taken for the truth.
                if (attempts++ > 0)
                    StartAnew();
                using var turn = await EnterWrite(ct);
                await using var transaction = await Database.BeginTransactionAsync(ct);
                var result = await run();
                await transaction.CommitAsync(ct);
                LetGoOfAnnouncements();
                TellOnceSaved();
                signal?.Raise(Module);
                return result;
            });
    }

    /// <summary>Forgets what was read, so that the same work can be done again from the start.</summary>
    internal void StartAnew()
    {
        ChangeTracker.Clear();
        onceSaved.Clear();
        expectedVersion = work.ExpectedVersion;
    }

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        if (holding)
            return 0;

        var announced = RecordChanges();
        using var turn = await EnterWrite(cancellationToken);
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (announced)
            signal?.Raise(Module);
        if (Database.CurrentTransaction is null)
            TellOnceSaved();
        return rows;
    }

    public void Record(string subjectType, Guid subjectId, params IReadOnlyList<RecordedChange> changes) =>
        Audit.Add(AuditTrail.Describe(subjectType, subjectId, changes, work, Clock.Now()));

    public void OnceSaved(Action act) => onceSaved.Add(act);

    public void Announce(object announcement) =>
        Outbox.Add(
            new OutboxMessage
            {
                Id = Guid.CreateVersion7(),
                OccurredAt = Clock.Now(),
                DueAt = Clock.Now(),
                Type = announcement.GetType().FullName!,
                Body = JsonSerializer.Serialize(announcement, announcement.GetType(), Json),
                State = MessageState.Pending,
                TraceId = work.TraceId,
            }
        );

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Module);
        KernelTables.Configure(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
        KernelTables.ConfigureKeysAndVersions(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40).AreUnicode(false);
    }

    private async Task<TResult> RunAndKeep<TResult>(IdempotencyKey key, Func<Task<TResult>> run, CancellationToken ct)
    {
        var result = await HoldingSaves(run);
        IdempotentAnswers.Add(
            new IdempotentAnswer
            {
                Key = key.Key,
                Caller = key.Caller,
                RequestHash = key.RequestHash,
                Result = JsonSerializer.Serialize(result, Json),
                At = Clock.Now(),
            }
        );
        await SaveChangesAsync(ct);
        return result;
    }

    // The result is known when the handler has ended, so its save waits for that: one transaction, and a short one.
    private async Task<TResult> HoldingSaves<TResult>(Func<Task<TResult>> run)
    {
        holding = true;
        try
        {
            return await run();
        }
        finally
        {
            holding = false;
        }
    }

    private async Task<string?> Find(IdempotencyKey key, CancellationToken ct)
    {
        var known = await IdempotentAnswers
            .AsNoTracking()
            .FirstOrDefaultAsync(answer => answer.Caller == key.Caller && answer.Key == key.Key, ct);
        if (known is not null && known.RequestHash != key.RequestHash)
            throw new UnprocessableException(IdempotencyRules.OtherBody);
        return known?.Result;
    }

    private async ValueTask<IDisposable?> EnterWrite(CancellationToken ct)
    {
        if (writing || database is null)
            return null;
        var turn = await database.EnterWrite(ct);
        writing = true;
        return new Turn(this, turn);
    }

    private bool RecordChanges()
    {
        ChangeTracker.DetectChanges();
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var changes = new ChangeSet(ChangeTracker.Entries().ToList());
            foreach (var (root, entries) in changes.ByRoot())
            {
                if (root.State is EntityState.Modified or EntityState.Unchanged)
                    root.Property(nameof(Aggregate.Version)).CurrentValue = ((Aggregate)root.Entity).Version + 1;
                Audit.Add(AuditTrail.Describe(root, entries, work, Clock.Now()));
                foreach (var announcement in ((Aggregate)root.Entity).TakeAnnouncements())
                    Announce(announcement);
            }

            return ChangeTracker.Entries<OutboxMessage>().Any(entry => entry.State == EntityState.Added);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    private void TellOnceSaved()
    {
        foreach (var act in onceSaved)
            act();
        onceSaved.Clear();
    }

    // A sweep runs a hundred transactions over one context, and its announcements are long.
    private void LetGoOfAnnouncements()
    {
        foreach (var message in Outbox.Local.ToList())
            Entry(message).State = EntityState.Detached;
    }

    private sealed class Turn(ModuleDbContext owner, IDisposable turn) : IDisposable
    {
        public void Dispose()
        {
            owner.writing = false;
            turn.Dispose();
        }
    }
}
