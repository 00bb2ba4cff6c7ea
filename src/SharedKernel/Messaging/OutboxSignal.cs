using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Kanoon.SharedKernel.Messaging;

/// <summary>Wakes a module's dispatcher after a commit, so that nobody waits for the recurring sweep.</summary>
public sealed class OutboxSignal
{
    private readonly ConcurrentDictionary<string, Channel<bool>> modules = new();

    public void Raise(string module) => Of(module).Writer.TryWrite(true);

    /// <summary>Waits for a signal of the module, but no longer than so.</summary>
    public async Task Wait(string module, TimeSpan longest, CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        end.CancelAfter(longest);
        try
        {
            await Of(module).Reader.ReadAsync(end.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            // The time is over.
        }
    }

    private Channel<bool> Of(string module) =>
        modules.GetOrAdd(
            module,
            _ =>
                Channel.CreateBounded<bool>(
                    new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
                )
        );
}
