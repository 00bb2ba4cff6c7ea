using Kanoon.SharedKernel.Jobs;

namespace Kanoon.Platform.Papers;

/// <summary>Makes the next key that seals papers, when it is time.</summary>
internal sealed class RotateKeys(KeyRing ring) : IRecurringJob
{
    public async Task<JobReport> Run(CancellationToken ct) => new(await ring.Rotate(ct) ? 1 : 0);
}
