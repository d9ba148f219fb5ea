using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Related;

/// <summary>
/// Works out what is related to the articles that are pending: those of a library that is older than this, and the
/// neighbours of one that was taken away. The newest first, one transaction an article, so that imports are not held up.
/// </summary>
internal sealed partial class RelatedCatchUp(
    IDbContextFactory<NewsDbContext> database, WriteGate gate, TimeProvider clock, ILogger<RelatedCatchUp> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Rest;
            try
            {
                pause = await StudyNextAsync(stoppingToken) ? Pause : Rest;
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // Nothing of a page depends on it: another time.
                LogStumbled(problem);
            }

            await Task.Delay(pause, clock, stoppingToken);
        }
    }

    // To look is no write: entering the gate would make every drawn article old.
    private async Task<bool> StudyNextAsync(CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await RelatedArticles.NextPendingAsync(db, cancellation) is not null
            && await gate.EnterAsync(cancellation => RelatedArticles.StudyNextAsync(db, cancellation), cancellation) is not null;
    }

    [LoggerMessage(LogLevel.Error, "Working out related articles stumbled and goes on in a moment")]
    private partial void LogStumbled(Exception problem);
}
