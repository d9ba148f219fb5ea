using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Related;

/// <summary>
/// Which articles of the library touch each other, and why: worked out when an article comes or changes, in bounded time,
/// and kept for both of a pair, so that a page only reads it.
/// Call these inside the transaction that changes the article, adding after the full-text index and removing before the change.
/// </summary>
internal static class RelatedArticles
{
    public static async Task AddAsync(NewsDbContext db, int articleId, CancellationToken cancellation)
    {
        if (await StudiedArticle.ReadAsync(db, articleId, cancellation) is { } studied)
        {
            await AddAsync(db, studied, cancellation);
        }
    }

    /// <summary>Adds an article that was just stored and is at hand, whole.</summary>
    public static async Task AddAsync(NewsDbContext db, Article article, CancellationToken cancellation) =>
        await AddAsync(db, await StudiedArticle.OfAsync(db, article, cancellation), cancellation);

    public static async Task RemoveAsync(NewsDbContext db, int articleId, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync($"DELETE FROM StatementPrints WHERE ArticleId = {articleId}", cancellation);
        await db.Database.ExecuteSqlAsync($"DELETE FROM PrintedPointers WHERE ArticleId = {articleId}", cancellation);

        // What fell out of the neighbours' lists in favour of this one may come back.
        await db.Database.ExecuteSqlAsync($"INSERT OR IGNORE INTO RelatedPending SELECT OtherId FROM RelatedArticles WHERE ArticleId = {articleId}", cancellation);
        await db.Database.ExecuteSqlAsync($"DELETE FROM RelatedArticles WHERE ArticleId = {articleId} OR OtherId = {articleId}", cancellation);
    }

    /// <summary>Has all of them worked out again, in the background.</summary>
    public static async Task RebuildAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlRawAsync(
            """
            DELETE FROM StatementPrints; DELETE FROM PrintedPointers; DELETE FROM RelatedArticles; DELETE FROM CommonWords;
            INSERT OR IGNORE INTO RelatedPending SELECT Id FROM Articles;
            """,
            cancellation);
    }

    /// <summary>The newest article that is pending, if any is.</summary>
    public static Task<int?> NextPendingAsync(NewsDbContext db, CancellationToken cancellation) =>
        db.Database.SqlQuery<int?>($"SELECT max(ArticleId) AS Value FROM RelatedPending").SingleAsync(cancellation);

    /// <summary>Works out one article that is pending, in a transaction of its own.</summary>
    /// <returns>Its id; null when none is pending.</returns>
    public static async Task<int?> StudyNextAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var next = await NextPendingAsync(db, cancellation);
        if (next is { } id)
        {
            await AddAsync(db, id, cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return next;
    }

    private static async Task AddAsync(NewsDbContext db, StudiedArticle studied, CancellationToken cancellation)
    {
        await KeepPrintsAsync(db, studied, cancellation);
        await PrintedPointers.KeepAsync(db, studied, cancellation);
        var findings = new RelatedFindings();
        await PrintedPointers.FindAsync(db, studied, findings, cancellation);
        await RelatedStatements.FindAsync(db, studied, findings, cancellation);
        await RelatedSources.FindAsync(db, studied, findings, cancellation);
        await TellingWords.FindAsync(db, studied, findings, cancellation);
        if (findings.Of(studied.Id) is { Count: > 0 } pairs)
        {
            await KeepAsync(db, pairs, cancellation);
        }

        await db.Database.ExecuteSqlAsync($"DELETE FROM RelatedPending WHERE ArticleId = {studied.Id}", cancellation);
    }

    private static Task<int> KeepPrintsAsync(NewsDbContext db, StudiedArticle studied, CancellationToken cancellation)
    {
        var prints = studied.PrintsAsJson();
        return db.Database.ExecuteSqlAsync(
            $"INSERT OR IGNORE INTO StatementPrints (Print, ArticleId, QuotationId) SELECT value ->> 0, {studied.Id}, value ->> 1 FROM json_each({prints})",
            cancellation);
    }

    private static async Task KeepAsync(NewsDbContext db, IReadOnlyList<RelatedArticle> pairs, CancellationToken cancellation)
    {
        var rows = JsonSerializer.Serialize(pairs.SelectMany(pair => new object[][]
        {
            [pair.ArticleId, pair.OtherId, pair.Strength, RelatedArticleMapping.Write(pair.Evidence)],
            [pair.OtherId, pair.ArticleId, pair.Strength, RelatedArticleMapping.Write(pair.Evidence.Reversed())],
        }));
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT OR REPLACE INTO RelatedArticles (ArticleId, OtherId, Strength, Evidence)
            SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each({rows})
            """,
            cancellation);

        // The others' lists do not grow with every article that comes.
        var others = JsonSerializer.Serialize(pairs.Select(pair => pair.OtherId));
        await db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM RelatedArticles WHERE rowid IN (SELECT Row FROM (
                SELECT rowid AS Row, row_number() OVER (PARTITION BY ArticleId ORDER BY Strength DESC, OtherId DESC) AS Place
                FROM RelatedArticles WHERE ArticleId IN (SELECT value FROM json_each({others}))) WHERE Place > {RelatedFindings.Most})
            """,
            cancellation);
    }
}
