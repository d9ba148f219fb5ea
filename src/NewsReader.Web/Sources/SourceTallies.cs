using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Sources;

/// <summary>Keeps the tallies of sources, and the counts that lists rank them by. Call it inside the transaction that changes them.</summary>
internal static class SourceTallies
{
    /// <summary>For the migration. One row for each way in which each appearance is printed; what counts as quoted is decided here.</summary>
    public static readonly IReadOnlyList<string> Creation =
    [
        """
        CREATE VIEW SourceAppearance AS SELECT p.SourceId AS SourceId, p.ArticleId AS ArticleId, p.ShelvedAt AS ShelvedAt, p.Name AS Name,
            p.Role AS Role, p.Affiliation AS Affiliation, p.Outlet AS Outlet,
            (SELECT count(*) FROM Quotations q WHERE q.ArticleSourceId = p.Id AND q.IsSure) AS Statements
        FROM ArticleSources p WHERE p.SourceId IS NOT NULL
        """,
        """
        CREATE VIEW SourceTrait AS
        SELECT SourceId, ArticleId, ShelvedAt, Statements, 'Any' AS Aspect, '' AS Value FROM SourceAppearance
        UNION ALL SELECT SourceId, ArticleId, ShelvedAt, Statements, 'Name', Name FROM SourceAppearance
        UNION ALL SELECT SourceId, ArticleId, ShelvedAt, Statements, 'Description', coalesce(Role, '') || char(31) || coalesce(Affiliation, '')
            FROM SourceAppearance WHERE coalesce(Role, Affiliation) IS NOT NULL
        UNION ALL SELECT SourceId, ArticleId, ShelvedAt, Statements, 'Outlet', Outlet FROM SourceAppearance WHERE Outlet IS NOT NULL
        UNION ALL SELECT SourceId, ArticleId, ShelvedAt, Statements, 'Month',
            strftime('%Y-%m', (ShelvedAt >> 12) / 1000 - 62135596800 + ((ShelvedAt & 4095) - 2048) * 60, 'unixepoch') FROM SourceAppearance
        """,
    ];

    /// <summary>For the migration of a library that was not counted so before, and for counting anew.</summary>
    public const string CountingAll =
        """
        INSERT INTO SourceTallies(SourceId, Aspect, Value, Articles, Statements, FirstAt, LastAt)
        SELECT SourceId, Aspect, Value, count(DISTINCT ArticleId), sum(Statements), min(ShelvedAt), max(ShelvedAt)
        FROM SourceTrait GROUP BY SourceId, Aspect, Value
        """;

    /// <summary>Counts an article whose sources have just been joined and saved.</summary>
    public static async Task AddAsync(NewsDbContext db, int articleId, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO SourceTallies(SourceId, Aspect, Value, Articles, Statements, FirstAt, LastAt)
            SELECT SourceId, Aspect, Value, count(DISTINCT ArticleId), sum(Statements), min(ShelvedAt), max(ShelvedAt)
            FROM SourceTrait WHERE ArticleId = {articleId} GROUP BY SourceId, Aspect, Value
            ON CONFLICT DO UPDATE SET Articles = Articles + excluded.Articles, Statements = Statements + excluded.Statements,
                FirstAt = min(FirstAt, excluded.FirstAt), LastAt = max(LastAt, excluded.LastAt)
            """,
            cancellation);
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE Sources SET ArticleCount = t.Articles, StatementCount = t.Statements, LastQuotedAt = t.LastAt FROM SourceTallies t
            WHERE t.SourceId = Sources.Id AND t.Aspect = 'Any' AND Sources.Id IN (SELECT SourceId FROM ArticleSources WHERE ArticleId = {articleId})
            """,
            cancellation);
    }

    /// <summary>Takes an article out of the counts while its sources are still joined.</summary>
    /// <remarks>When a source was printed so first and last is right again only after <see cref="MendEndsAsync"/>.</remarks>
    public static Task SubtractAsync(NewsDbContext db, int articleId, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
        UPDATE SourceTallies SET Articles = SourceTallies.Articles - t.Articles, Statements = SourceTallies.Statements - t.Statements
        FROM (SELECT SourceId, Aspect, Value, count(DISTINCT ArticleId) AS Articles, sum(Statements) AS Statements
            FROM SourceTrait WHERE ArticleId = {articleId} GROUP BY SourceId, Aspect, Value) t
        WHERE t.SourceId = SourceTallies.SourceId AND t.Aspect = SourceTallies.Aspect AND t.Value = SourceTallies.Value
        """,
        cancellation);

    /// <summary>After an article that stood at a moment has left a source: finds what is now printed first and last.</summary>
    public static async Task MendEndsAsync(NewsDbContext db, int sourceId, DateTimeOffset moment, CancellationToken cancellation)
    {
        var packed = MomentConverter.Pack(moment);
        await db.Database.ExecuteSqlAsync($"DELETE FROM SourceTallies WHERE SourceId = {sourceId} AND Articles <= 0", cancellation);
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE SourceTallies SET (FirstAt, LastAt) = (SELECT min(t.ShelvedAt), max(t.ShelvedAt) FROM SourceTrait t
                WHERE t.SourceId = {sourceId} AND t.Aspect = SourceTallies.Aspect AND t.Value = SourceTallies.Value)
            WHERE SourceId = {sourceId} AND (FirstAt = {packed} OR LastAt = {packed})
            """,
            cancellation);
        await ShowAsync(db, sourceId, cancellation);
    }

    /// <summary>Counts everything of the sources anew: what a reader's decision calls for.</summary>
    public static async Task RecountAsync(NewsDbContext db, IEnumerable<int> sources, CancellationToken cancellation)
    {
        foreach (var source in sources.Distinct())
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM SourceTallies WHERE SourceId = {source}", cancellation);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO SourceTallies(SourceId, Aspect, Value, Articles, Statements, FirstAt, LastAt)
                SELECT SourceId, Aspect, Value, count(DISTINCT ArticleId), sum(Statements), min(ShelvedAt), max(ShelvedAt)
                FROM SourceTrait WHERE SourceId = {source} GROUP BY SourceId, Aspect, Value
                """,
                cancellation);
            await ShowAsync(db, source, cancellation);
        }
    }

    /// <summary>How many tallies are not what the appearances say, those that are missing or too many among them.</summary>
    public const string WrongOnes =
        """
        SELECT count(*) AS Value FROM (SELECT SourceId, Aspect, Value FROM (
            SELECT SourceId, Aspect, Value, Articles, Statements, FirstAt, LastAt FROM SourceTallies
            UNION ALL SELECT SourceId, Aspect, Value, count(DISTINCT ArticleId), sum(Statements), min(ShelvedAt), max(ShelvedAt)
                FROM SourceTrait GROUP BY SourceId, Aspect, Value)
            GROUP BY SourceId, Aspect, Value
            HAVING count(*) <> 2 OR min(Articles) <> max(Articles) OR min(Statements) <> max(Statements) OR min(FirstAt) <> max(FirstAt) OR min(LastAt) <> max(LastAt))
        """;

    /// <summary>How many sources show other counts than their tallies.</summary>
    public const string WrongSources =
        """
        SELECT count(*) AS Value FROM Sources s LEFT JOIN SourceTallies t ON t.SourceId = s.Id AND t.Aspect = 'Any'
        WHERE s.ArticleCount <> coalesce(t.Articles, 0) OR s.StatementCount <> coalesce(t.Statements, 0) OR s.LastQuotedAt IS NOT t.LastAt
        """;

    /// <summary>Counts the whole library anew.</summary>
    public static async Task RebuildAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlRawAsync("DELETE FROM SourceTallies", cancellation);
        await db.Database.ExecuteSqlRawAsync(CountingAll, cancellation);
        await db.Database.ExecuteSqlRawAsync(
            """
            UPDATE Sources SET (ArticleCount, StatementCount, LastQuotedAt) = (SELECT coalesce(max(Articles), 0), coalesce(max(Statements), 0), max(LastAt)
                FROM SourceTallies t WHERE t.SourceId = Sources.Id AND t.Aspect = 'Any')
            """,
            cancellation);
    }

    private static Task<int> ShowAsync(NewsDbContext db, int sourceId, CancellationToken cancellation) => db.Database.ExecuteSqlAsync(
        $"""
        UPDATE Sources SET (ArticleCount, StatementCount, LastQuotedAt) = (SELECT coalesce(max(Articles), 0), coalesce(max(Statements), 0), max(LastAt)
            FROM SourceTallies WHERE SourceId = {sourceId} AND Aspect = 'Any') WHERE Id = {sourceId}
        """,
        cancellation);
}
