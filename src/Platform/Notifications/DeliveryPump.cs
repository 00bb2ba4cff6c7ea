using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Kanoon.Platform.Notifications;

/// <summary>Says that messages may be waiting for their gateway.</summary>
internal sealed class DeliverySignal
{
    private readonly Channel<bool> waiting = System.Threading.Channels.Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );

    public void Raise() => waiting.Writer.TryWrite(true);

    public IAsyncEnumerable<bool> Signals(CancellationToken ct) => waiting.Reader.ReadAllAsync(ct);
}

/// <summary>Sends messages at once: somebody may be holding the phone, waiting for a code.</summary>
internal sealed class DeliveryPump(IServiceScopeFactory scopes, DeliverySignal signal, ILogger<DeliveryPump> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in signal.Signals(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<Deliveries>().Run(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(failure, "Delivering messages failed; it is tried again");
            }
        }
    }
}
