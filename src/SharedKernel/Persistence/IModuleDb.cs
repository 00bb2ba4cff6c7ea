using Kanoon.SharedKernel.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kanoon.SharedKernel.Persistence;

/// <summary>A row that was to be inserted has a key that another has.</summary>
public sealed class DuplicateRowException(Exception cause) : Exception(cause.Message, cause);

/// <summary>What every module's database port offers besides its tables.</summary>
public interface IModuleDb
{
    /// <summary>The module's audit, to be read only.</summary>
    DbSet<AuditEntry> Audit { get; }

    /// <summary>Loads an aggregate to change it.</summary>
    /// <exception cref="NotFoundException">There is none with this id.</exception>
    /// <exception cref="StaleVersionException">It is not the version that the caller named in <c>If-Match</c>.</exception>
    Task<T> Load<T>(Guid id, CancellationToken ct)
        where T : Aggregate;

    /// <summary>Stores an announcement with the next save.</summary>
    void Announce(object announcement);

    /// <summary>
    /// Leaves an audit row, with the next save, of a change that no aggregate shows: a set-based one, one of a plain row,
    /// or one outside the database. Personal values are not to be given.
    /// </summary>
    void Record(string subjectType, Guid subjectId, params IReadOnlyList<RecordedChange> changes);

    /// <summary>Runs several saves or set-based changes as one transaction, retried as a whole where the provider retries.</summary>
    Task<TResult> InTransaction<TResult>(Func<Task<TResult>> run, CancellationToken ct);

    /// <summary>Inserts many rows at once, without audit, announcements or versions: the sweeps' way to write.</summary>
    /// <exception cref="DuplicateRowException">
    /// One of them is there already; rows before it may stand in the open transaction.
    /// </exception>
    Task InsertMany<T>(IReadOnlyList<T> rows, CancellationToken ct)
        where T : class;

    /// <summary>Does something once the next save is committed: what remembers rows forgets them only then.</summary>
    void OnceSaved(Action act);

    /// <summary>
    /// Saves the change, its audit row and its announcements in one transaction. In a command that creates under an
    /// idempotency key the save waits for the command's result, which is stored with it.
    /// </summary>
    Task<int> SaveChangesAsync(CancellationToken ct);
}
