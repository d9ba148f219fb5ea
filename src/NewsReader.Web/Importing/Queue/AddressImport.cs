using NewsReader.Articles.Importing;
using NewsReader.Web.Importing.Fetching;

namespace NewsReader.Web.Importing.Queue;

/// <summary>Makes an article of one address of the queue: fetches the page, reads it, and notes how far it has come.</summary>
internal sealed partial class AddressImport(
    PageFetcher fetcher, ArticleImports imports, ImportQueue queue, TimeProvider clock, ILogger<AddressImport> logger)
{
    private const string Advice = "If your browser shows the article, paste it here.";

    public async Task RunAsync(QueuedImport import, CancellationToken cancellation)
    {
        try
        {
            await FetchAsync(import, cancellation);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // A bug with one page is not to keep the others waiting for ever.
            LogBroken(problem, import.Id);
            await queue.ChangeAsync(import.Id, broken => broken.Fail("NewsReader made a mistake with this page; its log says which."), cancellation);
        }
    }

    private async Task FetchAsync(QueuedImport import, CancellationToken cancellation)
    {
        switch (await fetcher.FetchAsync(import.Address, isFollowed: import.FollowedLinkId is not null, cancellation))
        {
            case FetchOutcome.Fetched page:
                if (await queue.ChangeAsync(import.Id, fetched => fetched.Read(), cancellation) is not { State: ImportState.Reading })
                {
                    return;
                }

                var result = await ReadAsync(page, import.FollowedLinkId, cancellation);

                // What is stored is stored, also when the reader has cancelled meanwhile.
                await queue.ChangeAsync(import.Id, read => read.End(result), CancellationToken.None);
                break;
            case FetchOutcome.Failed failed:
                await queue.ChangeAsync(import.Id, stumbled => stumbled.Stumble(failed, clock.GetUtcNow()), cancellation);
                LogFailed(import.Id, failed.Reason);
                break;
        }
    }

    private async Task<ImportResult> ReadAsync(FetchOutcome.Fetched page, int? followedLinkId, CancellationToken cancellation)
    {
        var origin = new InputOrigin(page.Address.AbsoluteUri, page.Charset);
        var result = await imports.AddAsync(page.Bytes, new ImportCorrections { FollowedLinkId = followedLinkId }, origin, cancellation);
        return result is ImportResult.Rejected rejected ? rejected with { Reason = $"{rejected.Reason} {Advice}" } : result;
    }

    [LoggerMessage(LogLevel.Information, "Import {ImportId} could not be fetched: {Reason}")]
    private partial void LogFailed(int importId, string reason);

    [LoggerMessage(LogLevel.Error, "Import {ImportId} failed by a mistake of ours")]
    private partial void LogBroken(Exception problem, int importId);
}
