using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Correcting;
using NewsReader.Web.Articles;
using NewsReader.Web.Authors;
using NewsReader.Web.Correcting;
using NewsReader.Web.Related;
using NewsReader.Web.Search;
using NewsReader.Web.Sources;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Importing;

/// <summary>Puts articles into the library: joins them to known authors and sources, keeps the original, fills the index.</summary>
internal sealed partial class ArticleShelf(IDbContextFactory<NewsDbContext> database, WriteGate gate, ILogger<ArticleShelf> logger)
{
    /// <summary>The article that the same input gave before.</summary>
    public async Task<int?> FindAsync(string fingerprint, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await FindAsync(db, fingerprint, cancellation);
    }

    /// <summary>Stores a new article with its original, in one transaction, unless the same input is here already.</summary>
    public Task<ImportResult> PutAsync(Original original, ImportCorrections corrections, CancellationToken cancellation = default) =>
        gate.EnterAsync(cancellation => StoreAsync(original, corrections, cancellation), cancellation);

    /// <summary>Makes the link that was followed lead to an article that is here already.</summary>
    public async Task LeadToAsync(int articleId, int? linkId, CancellationToken cancellation = default)
    {
        if (linkId is not null)
        {
            await using var db = await database.CreateDbContextAsync(cancellation);
            await gate.EnterAsync(cancellation => db.PointAsync(linkId, articleId, cancellation), cancellation);
        }
    }

    private async Task<ImportResult> StoreAsync(Original original, ImportCorrections corrections, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var article = original.Article;

        // Another request may have stored the same input while this one was reading it.
        if ((await FindAsync(db, original.Fingerprint, cancellation) ?? await db.Articles.AtAsync(article.Address, cancellation)) is { } known)
        {
            await db.PointAsync(corrections.FollowedLinkId, known, cancellation);
            return new ImportResult.AlreadyHere(known);
        }

        var corrected = corrections.Against(article);
        var found = corrected.Count == 0 ? null : article.ToCopy();
        if (found is not null)
        {
            article.TakeOver(found.With(corrected).ToArticle(article.ImportedAt));
        }

        await AuthorRegister.JoinAsync(db, article, cancellation);
        await FollowAsync(db, article, corrections.FollowedLinkId, cancellation);
        db.Add(original);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await SourceRegister.JoinAsync(db, article, cancellation);
        await SearchIndex.AddAsync(db, article.Id, cancellation);
        await RelatedArticles.AddAsync(db, article, cancellation);
        await KeepAsync(db, article.Id, found, corrected, cancellation);
        await transaction.CommitAsync(cancellation);
        LogAdded(article.Id, article.Sources.Count, article.Quotations.Count);
        return new ImportResult.Added(article.Id);
    }

    private static Task<int?> FindAsync(NewsDbContext db, string fingerprint, CancellationToken cancellation) => db.Originals
        .Where(original => original.Fingerprint == fingerprint)
        .Select(original => (int?)original.ArticleId).SingleOrDefaultAsync(cancellation);

    // Apart from the article, so that each can be undone and is made again when the original is read again.
    private static async Task KeepAsync(NewsDbContext db, int articleId, ArticleCopy? found, IReadOnlyList<Correction> corrections, CancellationToken cancellation)
    {
        if (found is null)
        {
            return;
        }

        foreach (var correction in corrections)
        {
            correction.ArticleId = articleId;
        }

        db.AddRange(corrections);
        db.Add(new FoundCopy { ArticleId = articleId, Copy = found });
        await db.SaveChangesAsync(cancellation);
    }

    private static async Task FollowAsync(NewsDbContext db, Article article, int? linkId, CancellationToken cancellation)
    {
        if (linkId is not null && await db.RelatedLinks.Include(link => link.Article).SingleOrDefaultAsync(link => link.Id == linkId, cancellation) is { } link)
        {
            link.Target = article;
            article.FollowedFrom = link.Article;
        }
    }

    [LoggerMessage(LogLevel.Information, "Added article {ArticleId} with {SourceCount} sources and {QuotationCount} attributions")]
    private partial void LogAdded(int articleId, int sourceCount, int quotationCount);
}
