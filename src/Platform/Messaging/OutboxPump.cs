using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kanoon.Platform.Messaging;

/// <summary>Delivers announcements as soon as they are committed, and at start what an earlier process left behind.</summary>
internal sealed class OutboxPump(
    OutboxDispatcher dispatcher,
    OutboxSignal signal,
    ModuleCatalogue modules,
    ILogger<OutboxPump> log
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var module in modules.All)
            signal.Raise(module.Name);

        await foreach (var module in signal.Signals(stoppingToken))
        {
            try
            {
                await dispatcher.Dispatch(module, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(
                    failure,
                    "Dispatching the announcements of {Module} failed; the sweep tries again",
                    module
                );
            }
        }
    }
}
