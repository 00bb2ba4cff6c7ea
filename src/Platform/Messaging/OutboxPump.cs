using Kanoon.Platform.Notifications;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kanoon.Platform.Messaging;

/// <summary>
/// Delivers announcements as soon as they are committed, and every few seconds what became due without a signal: a retry,
/// or what a killed process had claimed.
/// </summary>
internal sealed class OutboxPump(
    OutboxDispatcher dispatcher,
    OutboxSignal signal,
    DeliverySignal deliveries,
    ModuleCatalogue modules,
    ILogger<OutboxPump> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            foreach (var module in modules.All)
                await Dispatch(module.Name, stoppingToken);
            deliveries.Raise();

            await foreach (var module in signal.SignalsFor(Pause, stoppingToken))
            {
                await Dispatch(module, stoppingToken);
                if (module == PlatformModule.Name)
                    deliveries.Raise();
            }
        }
    }

    private async Task Dispatch(string module, CancellationToken ct)
    {
        try
        {
            await dispatcher.Dispatch(module, ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            log.LogError(failure, "Dispatching the announcements of {Module} failed; it is tried again", module);
        }
    }
}
