namespace NewsReader.Web.Importing.Queue;

/// <summary>Works through the queue for as long as the app runs: two imports at once, no host asked twice at the same time.</summary>
internal sealed partial class QueueWorker(
    QueueTurns turns, AddressImport import, RunningImports running, QueueBell bell, TimeProvider clock, ILogger<QueueWorker> logger) : BackgroundService
{
    private const int MostAtOnce = 2;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    private readonly List<Task> tasks = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await turns.ResumeAsync(stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
            {
                await WorkAsync(stoppingToken);
            }
        }
        finally
        {
            await Task.WhenAll(tasks);
        }
    }

    private async Task WorkAsync(CancellationToken stopping)
    {
        try
        {
            tasks.RemoveAll(task => task.IsCompleted);
            while (tasks.Count < MostAtOnce && await turns.TakeAsync(stopping) is { } taken)
            {
                tasks.Add(RunAsync(taken, stopping));
            }

            await WaitAsync(stopping);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // The library may be readable again in a moment: no reason to stop the whole app.
            LogStumbled(problem);
            await Task.Delay(Rest, clock, stopping);
        }
    }

    private async Task RunAsync(QueuedImport taken, CancellationToken stopping)
    {
        try
        {
            // Reading a page computes: that is not for the one who hands out turns.
            await Task.Run(() => running.RunAsync(taken.Id, stop => import.RunAsync(taken, stop), stopping), CancellationToken.None);
        }
        finally
        {
            turns.Leave(taken);
            bell.Ring();
        }
    }

    private async Task WaitAsync(CancellationToken stopping)
    {
        using var woken = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var ring = bell.WaitAsync(woken.Token);
        await Task.WhenAny(ring, Task.Delay(await UntilNextDueAsync(stopping), clock, woken.Token));
        await woken.CancelAsync();
    }

    private async Task<TimeSpan> UntilNextDueAsync(CancellationToken stopping)
    {
        if (await turns.NextDueAsync(stopping) is not { } due)
        {
            return Timeout.InfiniteTimeSpan;
        }

        var wait = due - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    [LoggerMessage(LogLevel.Error, "The queue of imports stumbled and goes on in a moment")]
    private partial void LogStumbled(Exception problem);
}
