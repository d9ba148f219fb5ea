using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Related;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Search;

/// <summary>
/// The full-text index: an FTS5 table of articles over <c>ArticleText</c> and one of sure quotations over a view. A row of the
/// second must leave the index while the text that it was made from still stands.
/// <c>ArticleText</c> repeats an article in one row, as <c>GatheredText</c> gathers it from its parts, since a hit that is drawn from
/// the parts themselves reads five times as many pages of the file.
/// Call these inside the transaction that changes the article.
/// </summary>
internal static class SearchIndex
{
    /// <summary>
    /// For the first migration; later ones draw the views again, with what is sure alone, and make a table of the first. They
    /// hold the text that is indexed, in columns of the same names.
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

    private const string Indexed = "headline, standfirst, body, authors, outlet, sources";

    // With what is shown beside a hit.
    private const string Drawn = $"Id, ShelvedAt, Language, {Indexed}";

    private const string Gather = $"INSERT INTO ArticleText({Drawn}) SELECT {Drawn} FROM GatheredText";

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
        await db.Database.ExecuteSqlRawAsync($"{Gather} WHERE Id = {{0}}", [articleId], cancellation);
        await db.Database.ExecuteSqlRawAsync($"INSERT INTO ArticleIndex(rowid, {Indexed}) SELECT Id, {Indexed} FROM ArticleText WHERE Id = {{0}}", [articleId], cancellation);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO QuotationIndex(rowid, text, source, outlet, authors) SELECT Id, text, source, outlet, authors FROM QuotationText WHERE Id IN (SELECT Id FROM Quotations WHERE ArticleId = {articleId})",
            cancellation);
    }

    public static async Task RemoveAsync(NewsDbContext db, int articleId, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlRawAsync(
            $"INSERT INTO ArticleIndex(ArticleIndex, rowid, {Indexed}) SELECT 'delete', Id, {Indexed} FROM ArticleText WHERE Id = {{0}}", [articleId], cancellation);
        await db.Database.ExecuteSqlAsync($"DELETE FROM ArticleText WHERE Id = {articleId}", cancellation);
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
            return await IsTextRightAsync(db, cancellation);
        }
        catch (Microsoft.Data.Sqlite.SqliteException problem) when (problem.SqliteErrorCode == 11)
        {
            return false;
        }
    }

    public static async Task RebuildAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlRawAsync("DELETE FROM ArticleText", cancellation);
        await db.Database.ExecuteSqlRawAsync(Gather, cancellation);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO ArticleIndex(ArticleIndex) VALUES('rebuild')", cancellation);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO QuotationIndex(QuotationIndex) VALUES('rebuild')", cancellation);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO SourceIndex(SourceIndex) VALUES('rebuild')", cancellation);
    }

    // Row by row: to take one set from the other would write both out.
    private static Task<bool> IsTextRightAsync(NewsDbContext db, CancellationToken cancellation) => db.Database.SqlQueryRaw<bool>(
        """
        SELECT (SELECT count(*) FROM ArticleText) = (SELECT count(*) FROM Articles) AND NOT EXISTS (
            SELECT 1 FROM GatheredText g LEFT JOIN ArticleText t ON t.Id = g.Id
            WHERE (t.ShelvedAt, t.Language, t.headline, t.standfirst, t.body, t.authors, t.outlet, t.sources)
                IS NOT (g.ShelvedAt, g.Language, g.headline, g.standfirst, g.body, g.authors, g.outlet, g.sources)) AS Value
        """).SingleAsync(cancellation);
}
