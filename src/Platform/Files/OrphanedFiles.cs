using Kanoon.SharedKernel.Files;
using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Time;

namespace Kanoon.Platform.Files;

/// <summary>
/// Removes files that no record names: uploads whose command failed, documents that were taken out, and what a crash left
/// half-written. A day passes first, in which the command that names a new file ends.
/// </summary>
internal sealed class OrphanedFiles(FolderFileStore store, IEnumerable<IFileReferences> references, TimeProvider clock)
    : IRecurringJob
{
    private const int AtOnce = 200;
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    public async Task<JobReport> Run(CancellationToken ct)
    {
        var (removed, before) = (0L, clock.Now() - Grace);
        foreach (var names in store.OlderThan(before).Chunk(AtOnce))
        {
            var named = new HashSet<string>(StringComparer.Ordinal);
            foreach (var module in references)
                named.UnionWith(await module.Among(names, ct));
            removed += names.Count(name => IsOurs(name) && !named.Contains(name) && store.Remove(name, before));
        }

        return new JobReport(removed);
    }

    private static bool IsOurs(string name) => FolderFileStore.IsId(name) || FolderFileStore.IsUnfinished(name);
}
