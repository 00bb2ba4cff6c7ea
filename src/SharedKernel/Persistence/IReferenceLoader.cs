namespace Kanoon.SharedKernel.Persistence;

/// <summary>
/// Fills a module's reference tables at start, after the migrations. It runs on every host at every start, so it leaves
/// alone what is there already, and two hosts that start together end up with one set of rows.
/// </summary>
public interface IReferenceLoader
{
    Task Load(CancellationToken ct);
}
