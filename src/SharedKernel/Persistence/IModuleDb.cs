using Kanoon.SharedKernel.Domain;

namespace Kanoon.SharedKernel.Persistence;

/// <summary>What every module's database port offers besides its tables.</summary>
public interface IModuleDb
{
    /// <summary>Loads an aggregate to change it.</summary>
    /// <exception cref="NotFoundException">There is none with this id.</exception>
    /// <exception cref="StaleVersionException">It is not the version that the caller named in <c>If-Match</c>.</exception>
    Task<T> Load<T>(Guid id, CancellationToken ct)
        where T : Aggregate;

    /// <summary>Saves the change, its audit row and its announcements in one transaction.</summary>
    Task<int> SaveChangesAsync(CancellationToken ct);
}
