using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Reading;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Search;

/// <summary>
/// What a search without words finds: the newest articles that its filters let through. The narrowest filter says which
/// index is read; the others look at what it lets through, and no farther than a bounded part of it.
/// </summary>
internal sealed class FilteredShelf(SearchQuery query, IReadOnlyList<string>? languages)
{
    /// <summary>The most articles that one search looks at.</summary>
    public const int Window = 5000;

    private const string Everything = "true";

    /// <summary>The most articles whose numbers are told to the full-text index.</summary>
    public const int Few = 500;

    /// <summary>The languages of the library that a query asks for, with their regions; null when it asks for none.</summary>
    public static async Task<IReadOnlyList<string>?> LanguagesAsync(NewsDbContext db, SearchQuery query, CancellationToken cancellation) =>
        query.Language is null ? null : await db.Database.SqlQuery<string>(
            $"""
            WITH RECURSIVE known(Language) AS (SELECT min(Language) FROM Articles WHERE Language >= {query.Language}
                UNION ALL SELECT (SELECT min(Language) FROM Articles WHERE Language > known.Language) FROM known WHERE known.Language IS NOT NULL)
            SELECT Language AS Value FROM known WHERE Language = {query.Language} OR Language LIKE {query.Language} || '-%'
            """).ToListAsync(cancellation);

    // Read row by row: SQLite looks no further than the page needs.
    public async Task<SearchHits> FindAsync(NewsDbContext db, int skip, CancellationToken cancellation)
    {
        var hits = new List<SearchHit>();
        if (Sql() is not { } sql)
        {
            return new SearchHits(hits, null);
        }

        var looked = 0;
        await foreach (var row in db.Database.SqlQueryRaw<Row>(sql, Parameters()).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (looked++ == Window)
            {
                return new SearchHits(hits, MomentConverter.Unpack(row.ShelvedAt));
            }

            if (!row.Fits || skip-- > 0)
            {
                continue;
            }

            hits.Add(new SearchHit(row.Id, row.Headline, row.Standfirst, row.Outlet, MomentConverter.Unpack(row.ShelvedAt), row.Language, []));
            if (hits.Count > ArticleSearch.PageSize)
            {
                break;
            }
        }

        return new SearchHits(hits, null);
    }

    /// <summary>The articles that the narrowest filter lets through, where there are few of them; null for many, or without a filter.</summary>
    public async Task<List<int>?> FewAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var leads = LeadOf(States).ToList();
        if (leads.Exists(lead => lead.Condition == Everything))
        {
            return null;
        }

        var sql = string.Join("\nUNION ALL ", leads.Select(lead => $"SELECT {lead.Table}.{lead.Id} AS Value FROM {lead.From} WHERE {lead.Condition}"))
            + $" LIMIT {Few + 1}";
        List<int> ids = leads is [] ? [] : await db.Database.SqlQueryRaw<int>(sql, Parameters()).ToListAsync(cancellation);
        return ids.Count > Few ? null : ids;
    }

    /// <summary>One part for each value of an index that is read, which SQLite merges in order; null when nothing can be let through.</summary>
    internal string? Sql()
    {
        var parts = LeadOf(States).Select(lead =>
            $"""
            SELECT {lead.Table}.{lead.Id} AS Id, a.Headline AS Headline, substr(coalesce(a.Standfirst, ''), 1, 200) AS Standfirst, a.Outlet AS Outlet,
                {lead.Table}.ShelvedAt AS ShelvedAt, a.Language AS Language, {Fits()} AS Fits
            FROM {lead.From} WHERE {lead.Condition}{(query.Before is null ? "" : $" AND {lead.Table}.ShelvedAt < @before")}{(query.After is null ? "" : $" AND {lead.Table}.ShelvedAt >= @after")}
            """).ToList();
        return parts is [] ? null : $"{string.Join("\nUNION ALL ", parts)}\nORDER BY ShelvedAt DESC, Id DESC LIMIT {Window + 1}";
    }

    private string States => query.Reader is [] ? "" : " CROSS JOIN ReadingStates r ON r.ArticleId = a.Id";

    private IEnumerable<Lead> LeadOf(string states)
    {
        const string ByState = "ReadingStates r CROSS JOIN Articles a ON a.Id = r.ArticleId";
        var tag = query.Reader.ToList().FindIndex(condition => condition is { Tag: not null, IsExcluded: false });
        var progress = Enum.GetValues<ReadingProgress>().Where(LetsThrough).ToList();
        var byProgress = progress.Select(one => new Lead("r", "ArticleId", ByState, $"r.Progress = {(int)one}"));
        return tag >= 0 ? [new Lead("w", "ArticleId", $"ArticleTags w CROSS JOIN {ByState.Replace("ReadingStates r", "ReadingStates r ON r.ArticleId = w.ArticleId", StringComparison.Ordinal)}", $"w.Name = @tag{tag}")]
            : Asks("starred") ? [new Lead("r", "ArticleId", ByState, "r.IsStarred = 1")]
            : Asks("archived") ? [new Lead("r", "ArticleId", ByState, "r.IsArchived = 1")]
            : !progress.Contains(ReadingProgress.Unread) ? byProgress
            : languages is not null ? languages.Select((_, i) => new Lead("a", "Id", $"Articles a{states}", $"a.Language = @language{i}"))
            : progress.Count == 1 ? byProgress
            : [new Lead("a", "Id", $"Articles a{states}", Everything)];
    }

    private bool Asks(string word) => query.Reader.Any(condition => condition.Word == word && !condition.IsExcluded);

    private bool LetsThrough(ReadingProgress progress) => query.Reader.Where(condition => condition.Progress is not null)
        .All(condition => (condition.Progress == progress) != condition.IsExcluded);

    private string Fits()
    {
        var conditions = query.Reader.Select((condition, i) => condition.Sql(i)).ToList();
        if (languages is not null)
        {
            conditions.Add($"a.Language IN ({string.Join(", ", languages.Select((_, i) => $"@language{i}"))})");
        }

        return conditions is [] ? "true" : string.Join(" AND ", conditions);
    }

    private object[] Parameters() =>
    [
        new SqliteParameter("@before", ArticleSearch.Day(query.Before)),
        new SqliteParameter("@after", ArticleSearch.Day(query.After)),
        .. query.Reader.Select((condition, i) => new SqliteParameter($"@tag{i}", (object?)condition.Tag ?? DBNull.Value)),
        .. (languages ?? []).Select((language, i) => new SqliteParameter($"@language{i}", language)),
    ];

    private sealed record Lead(string Table, string Id, string From, string Condition);

    private sealed record Row(int Id, string Headline, string Standfirst, string? Outlet, long ShelvedAt, string? Language, bool Fits);
}
