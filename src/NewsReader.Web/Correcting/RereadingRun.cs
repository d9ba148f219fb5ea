using Microsoft.EntityFrameworkCore;
using NewsReader.Articles.Importing;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Correcting;

/// <summary>
/// Reads all articles again that only older importers have read, when the reader asks for it. What it has done is noted
/// with each original, so a run that was stopped, by the reader or with the app, goes on where it was.
/// </summary>
internal sealed partial class RereadingRun(IDbContextFactory<NewsDbContext> database, Rereadings rereadings, ILogger<RereadingRun> logger) : BackgroundService
{
    private readonly SemaphoreSlim asked = new(0, 1);
    private readonly Lock turn = new();
    private CancellationTokenSource? running;

    public RereadingProgress Progress { get; private set; } = RereadingProgress.NotBegun;

    /// <summary>How many articles wait to be read again.</summary>
    public static Task<int> WaitingAsync(NewsDbContext db, CancellationToken cancellation = default) => Waiting(db).CountAsync(cancellation);

    public void Start()
    {
        lock (turn)
        {
            if (!Progress.IsRunning)
            {
                Progress = RereadingProgress.NotBegun with { IsRunning = true };
                asked.Release();
            }
        }
    }

    public void Stop()
    {
        lock (turn)
        {
            running?.Cancel();
        }
    }

    public override void Dispose()
    {
        asked.Dispose();
        running?.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await asked.WaitAsync(stoppingToken);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            lock (turn)
            {
                running = stop;
            }

            // Reading computes: that is not for the thread that starts the app.
            await Task.Run(() => RunAsync(stop.Token), CancellationToken.None);
            lock (turn)
            {
                running = null;
                Progress = Progress with { IsRunning = false };
            }
        }
    }

    private static IQueryable<Original> Waiting(NewsDbContext db) => db.Originals.Where(original => original.SeenBy < ArticleImporter.Version);

    private async Task RunAsync(CancellationToken stop)
    {
        try
        {
            await using var db = await database.CreateDbContextAsync(stop);
            Progress = Progress with { Total = await WaitingAsync(db, stop) };
            for (var last = 0; await NextAsync(db, last, stop) is { } next; last = next)
            {
                await ReadAsync(next, stop);
            }

            LogDone(Progress.Done, Progress.Changed);
        }
        catch (OperationCanceledException)
        {
            LogStopped(Progress.Done, Progress.Total);
        }
        catch (Exception problem)
        {
            // The library may be readable again in a moment: no reason to stop the whole app.
            LogStumbled(problem);
        }
    }

    private static Task<int?> NextAsync(NewsDbContext db, int after, CancellationToken stop) => Waiting(db)
        .Where(original => original.ArticleId > after).OrderBy(original => original.ArticleId)
        .Select(original => (int?)original.ArticleId).FirstOrDefaultAsync(stop);

    private async Task ReadAsync(int articleId, CancellationToken stop)
    {
        try
        {
            Progress = Progress.With(await rereadings.ReadAgainAsync(articleId, stop));
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // A bug with one article is not to keep the others from being read.
            LogBroken(problem, articleId);
            Progress = Progress with { Done = Progress.Done + 1, Failed = Progress.Failed + 1 };
        }
    }

    [LoggerMessage(LogLevel.Information, "Read {Done} articles again; {Changed} came out differently")]
    private partial void LogDone(int done, int changed);

    [LoggerMessage(LogLevel.Information, "Reading again was stopped after {Done} of {Total} articles")]
    private partial void LogStopped(int done, int total);

    [LoggerMessage(LogLevel.Error, "Reading again stumbled and was given up")]
    private partial void LogStumbled(Exception problem);

    [LoggerMessage(LogLevel.Error, "Article {ArticleId} was not read again by a mistake of ours")]
    private partial void LogBroken(Exception problem, int articleId);
}
