using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Articles;
using NewsReader.Web.Search;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Sources;

/// <summary>
/// Finds what a source says. However often it is quoted, one page looks through a bounded part: what the index lets through,
/// and where words are asked for, the newest statements if they fill a page, all matches if they are few, else statements
/// further back until a page is full.
/// </summary>
internal static class Statements
{
    public const int PageSize = 20;

    /// <summary>The most statements that one page looks through for words.</summary>
    public const int Window = 1000;

    /// <summary>So many statements are looked through before the full-text index is asked: a common word fills a page from them.</summary>
    private const int Near = 300;

    /// <summary>So many matches of the full-text index are put in order; a word with more stands in many of the newest statements.</summary>
    private const int Few = 100;

    public static async Task<StatementPage> FindAsync(
        NewsDbContext db, int sourceId, StatementFilter filter, ShelfPlace? after, CancellationToken cancellation)
    {
        var shelf = new StatementShelf(sourceId, filter);
        var found = filter.Words is null
            ? await OnShelfAsync(db, shelf, after, cancellation)
            : await WithWordsAsync(db, sourceId, shelf, filter, after, cancellation);
        var ids = found.Places.ConvertAll(place => place.Id);
        var appearances = ids.Count == 0 ? [] : await db.ArticleSources.Where(printed => ids.Contains(printed.Id))
            .Include(printed => printed.Article)
            .Include(printed => printed.Quotations
                .Where(quotation => quotation.IsSure)
                .Where(quotation => filter.Kind == null || quotation.Kind == filter.Kind)
                .Where(quotation => found.Quotations == null || found.Quotations.Contains(quotation.Id))
                .OrderBy(quotation => quotation.Position))
            .AsNoTracking().AsSplitQuery().ToListAsync(cancellation);
        return new StatementPage(
            [.. appearances.OrderByDescending(printed => printed.ShelvedAt).ThenByDescending(printed => printed.Id)], found.Next, found.IsCutShort);
    }

    private static async Task<Found> OnShelfAsync(NewsDbContext db, StatementShelf shelf, ShelfPlace? after, CancellationToken cancellation)
    {
        var rows = await db.Database.SqlQueryRaw<Row>(shelf.Sql(after, PageSize + 1), shelf.Parameters(after)).ToListAsync(cancellation);
        return PageOf([.. rows.Select(row => row.Place)], null);
    }

    private static async Task<Found> WithWordsAsync(
        NewsDbContext db, int sourceId, StatementShelf shelf, StatementFilter filter, ShelfPlace? after, CancellationToken cancellation)
    {
        if (await LookThroughAsync(db, shelf, filter.Words!, after, Near, cancellation) is { IsCutShort: false } near)
        {
            return near;
        }

        if (await MatchAsync(db, sourceId, filter.Words!, cancellation) is not { } match)
        {
            return new Found([], null, null, IsCutShort: false);
        }

        var matches = await db.Database.SqlQuery<int>(
            $"SELECT rowid AS Value FROM QuotationIndex WHERE QuotationIndex MATCH {match} ORDER BY rowid DESC LIMIT {Few + 1}").ToListAsync(cancellation);
        return matches.Count <= Few
            ? await AmongAsync(db, matches, shelf, after, cancellation)
            : await LookThroughAsync(db, shelf, filter.Words!, after, Window, cancellation);
    }

    private static async Task<Found> AmongAsync(NewsDbContext db, List<int> matches, StatementShelf shelf, ShelfPlace? after, CancellationToken cancellation)
    {
        var rows = await db.Database.SqlQueryRaw<Row>(
            $"""
            SELECT p.Id AS Id, p.ShelvedAt AS ShelvedAt, q.Id AS QuotationId, '' AS Text
            FROM json_each(@matches) m CROSS JOIN Quotations q ON q.Id = m.value CROSS JOIN ArticleSources p ON p.Id = q.ArticleSourceId
            WHERE p.SourceId = @source AND q.IsSure AND (@kind = '' OR q.Kind = @kind) AND (@outlet = '' OR p.Outlet = @outlet) AND {StatementShelf.OnDays}
                AND (@moment IS NULL OR (p.ShelvedAt, p.Id) < (@moment, @id))
            """,
            [.. shelf.Parameters(after), new SqliteParameter("@matches", System.Text.Json.JsonSerializer.Serialize(matches))]).ToListAsync(cancellation);
        var places = rows.Select(row => row.Place).Distinct().OrderByDescending(place => place.ShelvedAt).ThenByDescending(place => place.Id).ToList();
        return PageOf(places, [.. rows.Select(row => row.QuotationId)]);
    }

    // Read row by row: SQLite looks no further than the page needs.
    private static async Task<Found> LookThroughAsync(
        NewsDbContext db, StatementShelf shelf, string words, ShelfPlace? after, int most, CancellationToken cancellation)
    {
        if (NameKey.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries) is not { Length: > 0 } wanted)
        {
            return new Found([], null, null, IsCutShort: false);
        }

        var places = new List<ShelfPlace>();
        var quotations = new List<int>();
        ShelfPlace? last = null;
        var seen = 0;
        var rows = db.Database.SqlQueryRaw<Row>(shelf.Sql(after, -1, withTexts: true), shelf.Parameters(after));
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            // An appearance is looked through whole: the next page begins after it.
            if (seen >= most && row.Place != last)
            {
                return new Found(places, quotations, last, IsCutShort: true);
            }

            seen++;
            last = row.Place;
            if (!Holds(row.Text, wanted))
            {
                continue;
            }

            if (places.Count == 0 || places[^1] != row.Place)
            {
                if (places.Count == PageSize)
                {
                    return new Found(places, quotations, places[^1], IsCutShort: false);
                }

                places.Add(row.Place);
            }

            quotations.Add(row.QuotationId);
        }

        return new Found(places, quotations, null, IsCutShort: false);
    }

    // As the full-text index matches: every word is the beginning of one in the text.
    private static bool Holds(string text, string[] wanted)
    {
        var key = " " + NameKey.Of(text);
        return wanted.All(word => key.Contains(" " + word, StringComparison.Ordinal));
    }

    private static Found PageOf(List<ShelfPlace> places, List<int>? quotations)
    {
        var page = places[..Math.Min(PageSize, places.Count)];
        return new Found(page, quotations, places.Count > PageSize ? page[^1] : null, IsCutShort: false);
    }

    /// <summary>The words, said by somebody who is printed under one of the source's names.</summary>
    private static async Task<string?> MatchAsync(NewsDbContext db, int sourceId, string words, CancellationToken cancellation)
    {
        var names = await db.MostPrintedAsync(sourceId, SourceAspect.Name, 100, cancellation);
        var phrases = names.Select(name => NameKey.Of(name.Value)).Where(name => name.Length > 0).Distinct().Select(name => $"\"{name}\"").ToList();
        return SearchIndex.PrefixesOf(words) is { } prefixes && phrases.Count > 0
            ? $"text : ({prefixes}) AND source : ({string.Join(" OR ", phrases)})"
            : null;
    }

    private sealed record Found(List<ShelfPlace> Places, List<int>? Quotations, ShelfPlace? Next, bool IsCutShort);

    private sealed record Row(int Id, long ShelvedAt, int QuotationId, string Text)
    {
        public ShelfPlace Place => new(MomentConverter.Unpack(ShelvedAt), Id);
    }
}
