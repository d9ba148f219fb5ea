using System.Threading.Channels;

namespace NewsReader.Web.Importing.Queue;

/// <summary>Wakes the one who works through the queue. Ringing twice before it wakes is ringing once.</summary>
internal sealed class QueueBell
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rings.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellation) => await rings.Reader.ReadAsync(cancellation);
}
