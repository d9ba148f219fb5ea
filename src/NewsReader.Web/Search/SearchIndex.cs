using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Related;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Search;

/// <summary>
/// The full-text index: two FTS5 tables over two views of the library, one row an article and one a sure quotation. They keep
/// no copy of the text, so a row must leave the index while the text that it was made from still stands.
/// Call these inside the transaction that changes the article.
/// </summary>
internal static class SearchIndex
{
    /// <summary>
    /// For the first migration; a later one draws the views again, with what is sure alone. They hold the text that is
    /// indexed, in the order of the tables' columns.
    /// </summary>
    public static readonly IReadOnlyList<string> Creation =
    [
        """
        CREATE VIEW ArticleText AS SELECT a.Id AS Id, a.Headline AS headline, coalesce(a.Standfirst, '') AS standfirst,
            coalesce((SELECT group_concat(coalesce(s.Heading || char(10), '') || coalesce((SELECT group_concat(PlainText, char(10))
                FROM (SELECT p.PlainText FROM Paragraph p WHERE p.SectionId = s.Id ORDER BY p.Number)), ''), char(10))
                FROM (SELECT * FROM Section WHERE ArticleId = a.Id ORDER BY Position) s), '') AS body,
            coalesce((SELECT group_concat(Name, char(10)) FROM (SELECT u.Name FROM Credit c JOIN Authors u ON u.Id = c.AuthorId
                WHERE c.ArticleId = a.Id ORDER BY c.Position)), '') AS authors,
            coalesce(a.Outlet, '') AS outlet,
            coalesce((SELECT group_concat(Name, char(10)) FROM (SELECT s.Name FROM ArticleSources s
                WHERE s.ArticleId = a.Id ORDER BY s.Position)), '') AS sources
        FROM Articles a
        """,
        """
        CREATE VIEW QuotationText AS SELECT q.Id AS Id, q.Text AS text, coalesce(s.Name, '') AS source, coalesce(a.Outlet, '') AS outlet,
            coalesce((SELECT group_concat(Name, char(10)) FROM (SELECT u.Name FROM Credit c JOIN Authors u ON u.Id = c.AuthorId
                WHERE c.ArticleId = a.Id ORDER BY c.Position)), '') AS authors
        FROM Quotations q JOIN Articles a ON a.Id = q.ArticleId LEFT JOIN ArticleSources s ON s.Id = q.ArticleSourceId
        """,
        """
        CREATE VIRTUAL TABLE ArticleIndex USING fts5(headline, standfirst, body, authors, outlet, sources,
            content='ArticleText', content_rowid='Id', tokenize="unicode61 remove_diacritics 2", prefix='3')
        """,
        """
        CREATE VIRTUAL TABLE QuotationIndex USING fts5(text, source, outlet, authors,
            content='QuotationText', content_rowid='Id', tokenize="unicode61 remove_diacritics 2")
        """,
        """
        CREATE VIRTUAL TABLE SourceIndex USING fts5(name, content='Sources', content_rowid='Id', tokenize="unicode61 remove_diacritics 2", prefix='2 3')
        """,
    ];

    /// <summary>What matches names whose words begin with the words of a text; null when it has none.</summary>
    public static string? PrefixesOf(string? text)
    {
        var words = (text is null ? "" : NewsReader.Articles.NameKey.Of(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8);
        var match = string.Join(' ', words.Select(word => $"\"{word}\"*"));
        return match.Length == 0 ? null : match;
    }

    /// <summary>Makes a source that was just stored findable by name.</summary>
    public static Task AddSourceAsync(NewsDbContext db, int sourceId, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"INSERT INTO SourceIndex(rowid, name) SELECT Id, Name FROM Sources WHERE Id = {sourceId}", cancellation);

    /// <summary>Takes a source out, while its row still stands.</summary>
    public static Task RemoveSourceAsync(NewsDbContext db, int sourceId, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"INSERT INTO SourceIndex(SourceIndex, rowid, name) SELECT 'delete', Id, Name FROM Sources WHERE Id = {sourceId}", cancellation);

    public static async Task AddAsync(NewsDbContext db, int articleId, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO ArticleIndex(rowid, headline, standfirst, body, authors, outlet, sources) SELECT Id, headline, standfirst, body, authors, outlet, sources FROM ArticleText WHERE Id = {articleId}",
            cancellation);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO QuotationIndex(rowid, text, source, outlet, authors) SELECT Id, text, source, outlet, authors FROM QuotationText WHERE Id IN (SELECT Id FROM Quotations WHERE ArticleId = {articleId})",
            cancellation);
    }

    public static async Task RemoveAsync(NewsDbContext db, int articleId, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO ArticleIndex(ArticleIndex, rowid, headline, standfirst, body, authors, outlet, sources) SELECT 'delete', Id, headline, standfirst, body, authors, outlet, sources FROM ArticleText WHERE Id = {articleId}",
            cancellation);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO QuotationIndex(QuotationIndex, rowid, text, source, outlet, authors) SELECT 'delete', Id, text, source, outlet, authors FROM QuotationText WHERE Id IN (SELECT Id FROM Quotations WHERE ArticleId = {articleId})",
            cancellation);
    }

    /// <summary>Changes a stored article, its rows in the index and what it is related to together, or nothing of it.</summary>
    public static async Task ChangeAsync(NewsDbContext db, int articleId, Func<Task> change, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await RelatedArticles.RemoveAsync(db, articleId, cancellation);
        await RemoveAsync(db, articleId, cancellation);
        await change();
        await AddAsync(db, articleId, cancellation);
        await RelatedArticles.AddAsync(db, articleId, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Whether the index says what the library says.</summary>
    public static async Task<bool> IsRightAsync(NewsDbContext db, CancellationToken cancellation)
    {
        try
        {
            // Rank 1 compares with the text itself (sqlite.org/fts5.html#the_integrity_check_command).
            await db.Database.ExecuteSqlRawAsync("INSERT INTO ArticleIndex(ArticleIndex, rank) VALUES('integrity-check', 1)", cancellation);
            await db.Database.ExecuteSqlRawAsync("INSERT INTO QuotationIndex(QuotationIndex, rank) VALUES('integrity-check', 1)", cancellation);
            await db.Database.ExecuteSqlRawAsync("INSERT INTO SourceIndex(SourceIndex, rank) VALUES('integrity-check', 1)", cancellation);
            return true;
        }
        catch (Microsoft.Data.Sqlite.SqliteException problem) when (problem.SqliteErrorCode == 11)
        {
            return false;
        }
    }

    public static async Task RebuildAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlRawAsync("INSERT INTO ArticleIndex(ArticleIndex) VALUES('rebuild')", cancellation);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO QuotationIndex(QuotationIndex) VALUES('rebuild')", cancellation);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO SourceIndex(SourceIndex) VALUES('rebuild')", cancellation);
    }
}
