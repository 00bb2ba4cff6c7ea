using Kanoon.Platform.Notifications;
using Kanoon.SharedKernel.Messaging;
using Kanoon.SharedKernel.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kanoon.Platform.Messaging;

/// <summary>
/// Delivers announcements as soon as they are committed, and every few seconds what became due without a signal: a retry,
/// or what a killed process had claimed. Each module has a pump of its own, so that one with much to say holds up no other.
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

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(modules.All.Select(module => Pump(module.Name, stoppingToken)));

    private async Task Pump(string module, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await Dispatch(module, stopping);
            if (module == PlatformModule.Name)
                deliveries.Raise();
            await signal.Wait(module, Pause, stopping);
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
