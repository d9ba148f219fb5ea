using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Articles;
using NewsReader.Web.Importing.Fetching;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Importing.Queue;

/// <summary>The addresses that are to become articles, as the reader sees and changes them. They are kept in the library's file.</summary>
internal sealed class ImportQueue(IDbContextFactory<NewsDbContext> database, WriteGate gate, QueueBell bell, RunningImports running, TimeProvider clock)
{
    /// <summary>Puts an address into the queue, unless its article is here. One that failed or was cancelled is tried again.</summary>
    public async Task<QueueAnswer> AddAsync(string address, int? followedLinkId = null, CancellationToken cancellation = default)
    {
        if (ArticleAddress.Normalise(address) is not { } normalised)
        {
            return new QueueAnswer.Refused(FetchFailures.NotAnAddress(address.Trim()).Reason);
        }

        var answer = await gate.EnterAsync(cancellation => PutAsync(normalised, followedLinkId, cancellation), cancellation);
        bell.Ring();
        return answer;
    }

    /// <summary>Stops it where it is; what has ended stays as it ended.</summary>
    public Task CancelAsync(int id, CancellationToken cancellation = default)
    {
        running.Stop(id);
        return ChangeAsync(id, import => import.Cancel(), cancellation);
    }

    public async Task TryAgainAsync(int id, CancellationToken cancellation = default)
    {
        await ChangeAsync(id, TryAgainIfEnded, cancellation);
        bell.Ring();
    }

    /// <summary>Changes one import, alone among all who write, and returns it as it is then.</summary>
    public Task<QueuedImport?> ChangeAsync(int id, Action<QueuedImport> change, CancellationToken cancellation = default) => gate.EnterAsync(
        async cancellation =>
        {
            await using var db = await database.CreateDbContextAsync(cancellation);
            var import = await db.QueuedImports.SingleOrDefaultAsync(import => import.Id == id, cancellation);
            if (import is not null)
            {
                change(import);
                import.ChangedAt = clock.GetUtcNow();
                await db.SaveChangesAsync(cancellation);
            }

            return import;
        },
        cancellation);

    private async Task<QueueAnswer> PutAsync(string address, int? followedLinkId, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var import = await db.QueuedImports.SingleOrDefaultAsync(import => import.Address == address, cancellation);
        if (import is null)
        {
            db.Add(import = QueuedImport.Of(address, clock.GetUtcNow()));
        }

        if ((import.ArticleId ?? await db.Articles.AtAsync(address, cancellation)) is { } articleId)
        {
            await db.PointAsync(followedLinkId, articleId, cancellation);
            return await SaveAsync(db, import, new ImportResult.AlreadyHere(articleId), cancellation);
        }

        // A reader who gives the address of a page that was followed in vain asks for it directly now.
        import.FollowedLinkId = import.HasEnded ? followedLinkId : followedLinkId ?? import.FollowedLinkId;
        TryAgainIfEnded(import);
        await db.SaveChangesAsync(cancellation);
        return new QueueAnswer.Queued(import.Id);
    }

    private void TryAgainIfEnded(QueuedImport import)
    {
        if (import.HasEnded)
        {
            import.TryAgain(clock.GetUtcNow());
        }
    }

    private static async Task<QueueAnswer> SaveAsync(NewsDbContext db, QueuedImport import, ImportResult.AlreadyHere here, CancellationToken cancellation)
    {
        if (import.ArticleId is null)
        {
            import.End(here);
        }

        await db.SaveChangesAsync(cancellation);
        return new QueueAnswer.AlreadyHere(import.Id, here.ArticleId);
    }
}
