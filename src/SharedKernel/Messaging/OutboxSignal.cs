using System.Threading.Channels;

namespace Kanoon.SharedKernel.Messaging;

/// <summary>Wakes the dispatcher after a commit, so that nobody waits for the recurring sweep.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<string> modules = Channel.CreateBounded<string>(
        new BoundedChannelOptions(1024) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true }
    );

    public void Raise(string module) => modules.Writer.TryWrite(module);

    public IAsyncEnumerable<string> Signals(CancellationToken ct) => modules.Reader.ReadAllAsync(ct);
}
