using System.Collections.Concurrent;

namespace NewsReader.Web.Importing.Queue;

/// <summary>The imports that are being fetched or read at this moment, so that the reader can stop one.</summary>
internal sealed class RunningImports
{
    private readonly ConcurrentDictionary<int, CancellationTokenSource> stops = new();

    /// <summary>Runs an import that can be stopped by its id; what it then returns is nobody's loss.</summary>
    public async Task RunAsync(int id, Func<CancellationToken, Task> import, CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        stops[id] = stop;
        try
        {
            await import(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped by the reader, who has marked it cancelled, or with the app, which resumes it at the next start.
        }
        finally
        {
            stops.TryRemove(id, out _);
        }
    }

    public void Stop(int id)
    {
        if (stops.TryGetValue(id, out var stop))
        {
            try
            {
                stop.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // It has ended in this very moment.
            }
        }
    }
}
