namespace NewsReader.Web.Deleting;

/// <summary>Empties the bin of what has been there too long: at the start, and once a day.</summary>
internal sealed partial class BinEmptying(ArticleBin bin, TimeProvider clock, ILogger<BinEmptying> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            try
            {
                await bin.EmptyAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogStumbled(problem);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Error, "Emptying the bin failed; it is tried again tomorrow")]
    private partial void LogStumbled(Exception problem);
}
