using Kanoon.SharedKernel.Jobs;
using Kanoon.SharedKernel.Persistence;

namespace Kanoon.Platform.Messaging;

/// <summary>Delivers what no signal delivered: retries whose time has come, and what a killed process left.</summary>
internal sealed class OutboxSweep(OutboxDispatcher dispatcher, ModuleCatalogue modules) : IRecurringJob
{
    public async Task<JobReport> Run(CancellationToken ct)
    {
        var (done, failed) = (0L, 0L);
        foreach (var module in modules.All)
        {
            var result = await dispatcher.Dispatch(module.Name, ct);
            done += result.Delivered;
            failed += result.Failed;
        }

        return new JobReport(done, failed);
    }
}
