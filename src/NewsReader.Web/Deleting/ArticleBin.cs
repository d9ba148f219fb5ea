using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Related;
using NewsReader.Web.Search;
using NewsReader.Web.Sources;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Deleting;

/// <summary>
/// Takes articles out of the library and puts them back. What is in the bin is in no list, count or index; it comes back
/// under its id with all that the reader had made of it.
/// </summary>
internal sealed partial class ArticleBin(IDbContextFactory<NewsDbContext> database, WriteGate gate, TimeProvider clock, ILogger<ArticleBin> logger)
{
    /// <returns>False when there is no such article.</returns>
    public Task<bool> PutAsync(int articleId, CancellationToken cancellation = default) =>
        gate.EnterAsync(cancellation => InTransactionAsync(db => PutAsync(db, articleId, cancellation), cancellation), cancellation);

    public Task<PuttingBack> PutBackAsync(int articleId, CancellationToken cancellation = default) =>
        gate.EnterAsync(cancellation => InTransactionAsync(db => PutBackAsync(db, articleId, cancellation), cancellation), cancellation);

    /// <summary>Forgets what has been in the bin for longer than <see cref="BinnedArticle.Stay"/>.</summary>
    public async Task EmptyAsync(CancellationToken cancellation = default)
    {
        var last = clock.GetUtcNow() - BinnedArticle.Stay;
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await db.BinnedArticles.AnyAsync(binned => binned.BinnedAt < last, cancellation))
        {
            await gate.EnterAsync(cancellation => db.BinnedArticles.Where(binned => binned.BinnedAt < last).ExecuteDeleteAsync(cancellation), cancellation);
        }
    }

    private async Task<T> InTransactionAsync<T>(Func<NewsDbContext, Task<T>> change, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var outcome = await change(db);
        await transaction.CommitAsync(cancellation);
        return outcome;
    }

    private async Task<bool> PutAsync(NewsDbContext db, int articleId, CancellationToken cancellation)
    {
        if (await db.Articles.SingleOrDefaultAsync(article => article.Id == articleId, cancellation) is not { } article)
        {
            return false;
        }

        db.Add(new BinnedArticle
        {
            ArticleId = articleId,
            Headline = article.Headline,
            Outlet = article.Outlet,
            Language = article.Language,
            BinnedAt = clock.GetUtcNow(),
            Fingerprint = await db.Originals.Where(original => original.ArticleId == articleId).Select(original => original.Fingerprint).SingleOrDefaultAsync(cancellation),
            Rows = await ArticleRows.CopyAsync(ConnectionOf(db), articleId, cancellation),
        });
        await RelatedArticles.RemoveAsync(db, articleId, cancellation);
        await SearchIndex.RemoveAsync(db, articleId, cancellation);
        await SourceRegister.LeaveAsync(db, article, cancellation);
        await db.Articles.Where(deleted => deleted.Id == articleId).ExecuteDeleteAsync(cancellation);
        LogBinned(articleId);
        return true;
    }

    private async Task<PuttingBack> PutBackAsync(NewsDbContext db, int articleId, CancellationToken cancellation)
    {
        if (await db.BinnedArticles.SingleOrDefaultAsync(binned => binned.ArticleId == articleId, cancellation) is not { } binned)
        {
            return new PuttingBack.Gone();
        }

        if (await db.Originals.Where(original => original.Fingerprint == binned.Fingerprint).Select(original => (int?)original.ArticleId).SingleOrDefaultAsync(cancellation) is { } again)
        {
            return new PuttingBack.HereAgain(again);
        }

        await ArticleRows.PutBackAsync(ConnectionOf(db), binned.Rows, cancellation);
        db.Remove(binned);
        var article = await db.Articles.Include(found => found.Quotations).Include(found => found.Sources).AsSplitQuery()
            .SingleAsync(found => found.Id == articleId, cancellation);
        await SourceRegister.JoinAsync(db, article, cancellation);
        await SearchIndex.AddAsync(db, articleId, cancellation);
        await RelatedArticles.AddAsync(db, articleId, cancellation);
        LogPutBack(articleId);
        return new PuttingBack.Back(articleId);
    }

    private static SqliteConnection ConnectionOf(NewsDbContext db) => (SqliteConnection)db.Database.GetDbConnection();

    [LoggerMessage(LogLevel.Information, "Article {ArticleId} is in the bin")]
    private partial void LogBinned(int articleId);

    [LoggerMessage(LogLevel.Information, "Article {ArticleId} is back from the bin")]
    private partial void LogPutBack(int articleId);
}
