namespace NewsReader.Benchmarks.Extraction;

/// <summary>Watches how large the managed heap grows, from a thread of its own.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly Timer timer;
    private long peak;

    public PeakMemory()
    {
        GC.Collect();
        timer = new Timer(_ => Look(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20));
    }

    public double PeakMegabytes => Interlocked.Read(ref peak) / 1_000_000.0;

    public void Dispose() => timer.Dispose();

    private void Look() => Interlocked.Exchange(ref peak, Math.Max(Interlocked.Read(ref peak), GC.GetTotalMemory(false)));
}
