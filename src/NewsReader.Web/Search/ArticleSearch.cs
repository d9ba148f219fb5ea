using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Search;

/// <summary>Runs a query over the full-text index.</summary>
internal static class ArticleSearch
{
    public const int PageSize = 20;

    /// <summary>
    /// A word that half the library holds is ranked among the newest that hold it: ranking reads each match, and nobody
    /// reads past the first hundreds.
    /// </summary>
    public const int Ranked = 1000;

    // Who wants to go further says until when: before:2024-01-01.
    private const int Deepest = 2000;

    // The headline counts most, then authors and standfirst; outlet and sources are matched by operators alone.
    private const string ArticleRank = "bm25(ArticleIndex, 10.0, 4.0, 1.0, 4.0, 1.0, 1.0)";

    private const string QuotationRank = "bm25(QuotationIndex, 1.0, 1.0, 0.0, 0.0)";

    private const string Filters = """
        (@language IS NULL OR a.Language = @language OR a.Language LIKE @language || '-%')
        AND (@before IS NULL OR a.ShelvedAt < @before) AND (@after IS NULL OR a.ShelvedAt >= @after)
        """;

    public static async Task<SearchHits> FindArticlesAsync(NewsDbContext db, SearchQuery query, SearchOrder order, int skip, CancellationToken cancellation)
    {
        var languages = await FilteredShelf.LanguagesAsync(db, query, cancellation);
        if (languages is [])
        {
            return new SearchHits([], null);
        }

        var shelf = new FilteredShelf(query, languages);
        if (query.Match is null)
        {
            return await shelf.FindAsync(db, Math.Clamp(skip, 0, Deepest), cancellation);
        }

        var few = await shelf.FewAsync(db, cancellation);
        return new SearchHits(await ReadAsync(db, ArticleSql(query, order, few is not null), query, skip, HitOf, cancellation, few), null);
    }

    public static async Task<List<QuotationHit>> FindQuotationsAsync(NewsDbContext db, SearchQuery query, SearchOrder order, int skip, CancellationToken cancellation)
    {
        var languages = await FilteredShelf.LanguagesAsync(db, query, cancellation);
        if (languages is [])
        {
            return [];
        }

        var few = await new FilteredShelf(query, languages).FewAsync(db, cancellation);
        return await ReadAsync(db, QuotationSql(query, order, few is not null), query, skip, QuotationOf, cancellation, few);
    }

    // The cross joins keep SQLite's planner from turning the order round: the index first, by row, newest import first. The
    // index is gone through twice, once to rank and once to draw: to ask it for each row by its number is slower. Where a
    // filter lets only few articles through, the others are passed over before anything is looked up or ranked.
    internal static string ArticleSql(SearchQuery query, SearchOrder order, bool isOfFew)
    {
        var (reader, wanted) = ReaderOf(query);

        // Words alone ask nothing of an article, and each that is looked at is a page of a large table more.
        (string Join, string Condition) looked = order == SearchOrder.Best && query is { Language: null, Before: null, After: null, Reader: [] }
            ? ("", "")
            : ($" CROSS JOIN Articles a ON a.Id = i.rowid{reader}", $" AND {Filters}{wanted}");

        // Words alone never match there.
        bool AsksFor(string column) => query.Match!.Contains($"{column} : ", StringComparison.Ordinal);
        return $"""
            WITH ranked AS MATERIALIZED (SELECT Id, score FROM (
                SELECT i.rowid AS Id, {(order == SearchOrder.Best ? ArticleRank : "-a.ShelvedAt")} AS score FROM ArticleIndex i{looked.Join}
                WHERE ArticleIndex MATCH @match{(isOfFew ? " AND +i.rowid IN (SELECT value FROM json_each(@few))" : "")}{looked.Condition} ORDER BY i.rowid DESC LIMIT {Ranked})
                ORDER BY score, Id DESC LIMIT {PageSize + 1} OFFSET @skip)
            SELECT r.Id, highlight(ArticleIndex, 0, char(2), char(3)),
                snippet(ArticleIndex, 2, char(2), char(3), '…', 32), nullif(t.outlet, ''), t.ShelvedAt, t.Language,
                {IsMarkedIn(1)}, {IsMarkedIn(3)}, {(AsksFor("sources") ? IsMarkedIn(5) : "0")}, {(AsksFor("outlet") ? IsMarkedIn(4) : "0")}
            FROM {(isOfFew ? "ranked r CROSS JOIN ArticleIndex i ON i.rowid = r.Id" : "ArticleIndex i CROSS JOIN ranked r ON r.Id = +i.rowid")} CROSS JOIN ArticleText t ON t.Id = r.Id
            WHERE ArticleIndex MATCH @match{(isOfFew ? "" : " AND i.rowid BETWEEN (SELECT min(Id) FROM ranked) AND (SELECT max(Id) FROM ranked)")} ORDER BY r.score, r.Id DESC
            """;
    }

    internal static string QuotationSql(SearchQuery query, SearchOrder order, bool isOfFew)
    {
        var (reader, wanted) = ReaderOf(query);
        return $"""
            WITH ranked AS (SELECT Id, score FROM (
                SELECT i.rowid AS Id, {(order == SearchOrder.Best ? QuotationRank : "-a.ShelvedAt")} AS score FROM QuotationIndex i
                CROSS JOIN Quotations q ON q.Id = i.rowid CROSS JOIN Articles a ON a.Id = q.ArticleId{reader}
                WHERE QuotationIndex MATCH @match{(isOfFew ? " AND +i.rowid IN (SELECT Id FROM Quotations WHERE ArticleId IN (SELECT value FROM json_each(@few)))" : "")}
                    AND {Filters}{wanted} ORDER BY i.rowid DESC LIMIT {Ranked})
                ORDER BY score, Id DESC LIMIT {PageSize + 1} OFFSET @skip)
            SELECT q.ArticleId, q.Position, snippet(QuotationIndex, 0, char(2), char(3), '…', 64), s.Name, s.SourceId, a.Headline, a.Outlet, a.ShelvedAt, a.Language
            FROM ranked r CROSS JOIN QuotationIndex i ON i.rowid = r.Id CROSS JOIN Quotations q ON q.Id = r.Id
            CROSS JOIN Articles a ON a.Id = q.ArticleId LEFT JOIN ArticleSources s ON s.Id = q.ArticleSourceId
            WHERE QuotationIndex MATCH @match ORDER BY r.score, r.Id DESC
            """;
    }

    private static (string Join, string Condition) ReaderOf(SearchQuery query) => query.Reader is []
        ? ("", "")
        : (" CROSS JOIN ReadingStates r ON r.ArticleId = a.Id", string.Concat(query.Reader.Select((condition, i) => " AND " + condition.Sql(i))));

    private static string IsMarkedIn(int column) => $"instr(highlight(ArticleIndex, {column}, char(2), char(3)), char(2))";

    private static SearchHit HitOf(SqliteDataReader row)
    {
        var (headline, snippet) = (row.GetString(1), row.GetString(2));
        var parts = new (bool Found, string Name)[]
        {
            (headline.Contains(SearchMarks.Open, StringComparison.Ordinal), "in the headline"),
            (row.GetInt32(6) > 0, "in the standfirst"),
            (snippet.Contains(SearchMarks.Open, StringComparison.Ordinal), "in the text"),
            (row.GetInt32(7) > 0, "in the byline"),
            (row.GetInt32(8) > 0, "among the sources"),
            (row.GetInt32(9) > 0, "as the outlet"),
        };
        return new SearchHit(
            row.GetInt32(0),
            headline,
            snippet,
            TextOrNull(row, 3),
            MomentConverter.Unpack(row.GetInt64(4)),
            TextOrNull(row, 5),
            [.. parts.Where(part => part.Found).Select(part => part.Name)]);
    }

    private static QuotationHit QuotationOf(SqliteDataReader row) => new(
        row.GetInt32(0),
        row.GetInt32(1),
        row.GetString(2),
        TextOrNull(row, 3),
        row.IsDBNull(4) ? null : row.GetInt32(4),
        row.GetString(5),
        TextOrNull(row, 6),
        MomentConverter.Unpack(row.GetInt64(7)),
        TextOrNull(row, 8));

    private static string? TextOrNull(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static async Task<List<T>> ReadAsync<T>(
        NewsDbContext db, string sql, SearchQuery query, int skip, Func<SqliteDataReader, T> read, CancellationToken cancellation, List<int>? few = null)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@match", query.Match);
        command.Parameters.AddWithValue("@language", (object?)query.Language ?? DBNull.Value);
        command.Parameters.AddWithValue("@before", Day(query.Before));
        command.Parameters.AddWithValue("@after", Day(query.After));
        command.Parameters.AddWithValue("@skip", Math.Clamp(skip, 0, Ranked));
        if (few is not null)
        {
            command.Parameters.AddWithValue("@few", $"[{string.Join(',', few)}]");
        }

        foreach (var (i, condition) in query.Reader.Index())
        {
            command.Parameters.AddWithValue($"@tag{i}", (object?)condition.Tag ?? DBNull.Value);
        }

        var rows = new List<T>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    internal static object Day(DateOnly? day) =>
        day is { } date ? MomentConverter.Pack(new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero)) : DBNull.Value;
}
