using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Kanoon.SharedKernel.Messaging;

/// <summary>Wakes the dispatcher after a commit, so that nobody waits for the recurring sweep.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<string> modules = Channel.CreateBounded<string>(
        new BoundedChannelOptions(1024) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );

    public void Raise(string module) => modules.Writer.TryWrite(module);

    /// <summary>The signals of a stretch of time; it ends by itself.</summary>
    public async IAsyncEnumerable<string> SignalsFor(TimeSpan time, [EnumeratorCancellation] CancellationToken stopping)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        end.CancelAfter(time);
        while (await More(end.Token))
        while (modules.Reader.TryRead(out var module))
            yield return module;
    }

    private async Task<bool> More(CancellationToken until)
    {
        try
        {
            return await modules.Reader.WaitToReadAsync(until);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
