using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Related;

/// <summary>Finds articles that quote the same sources in the same days, and what of it is the same statement reworded.</summary>
internal static class RelatedSources
{
    private const int MostSources = 12;
    private const int MostBefore = 6;
    private const int MostAfter = 3;
    private const int MostCompared = 60;

    public static async Task FindAsync(NewsDbContext db, StudiedArticle studied, RelatedFindings findings, CancellationToken cancellation)
    {
        // Rare sources come first: they say most.
        var sources = studied.Sources.Take(MostSources).ToList();
        var said = (await NearestAsync(db, studied, [.. sources.Select(source => source.Id)], cancellation)).ToLookup(one => one.SourceId);
        var pairs = new List<(int Ours, int Theirs)>();
        var articles = new Dictionary<int, int>();
        foreach (var source in sources)
        {
            var ours = said[source.Id].Where(one => one.ArticleId == studied.Id).ToList();
            foreach (var theirs in said[source.Id].Where(one => one.ArticleId != studied.Id))
            {
                findings.Quote(theirs.ArticleId, source);
                articles[theirs.QuotationId] = theirs.ArticleId;
                pairs.AddRange(ours.Select(our => (our.QuotationId, theirs.QuotationId)));
            }
        }

        await RelatedStatements.CompareAsync(db, studied, [.. pairs.Take(MostCompared)], id => articles[id], findings, cancellation);
    }

    // What the sources say here and nearby: one that is quoted in very many articles is read by its index, from the days of
    // this article outward. The plus keeps its index away from where the article's own sources are read.
    private static Task<List<Said>> NearestAsync(NewsDbContext db, StudiedArticle studied, IReadOnlyList<int> sources, CancellationToken cancellation)
    {
        var ids = JsonSerializer.Serialize(sources);
        var moment = MomentConverter.Pack(studied.ShelvedAt);
        return db.Database.SqlQuery<Said>(
            $"""
            SELECT p.SourceId AS SourceId, p.ArticleId AS ArticleId, q.Id AS QuotationId
            FROM json_each({ids}) s CROSS JOIN ArticleSources p ON p.Id IN (
                SELECT Id FROM ArticleSources WHERE ArticleId = {studied.Id} AND +SourceId = s.value
                UNION ALL SELECT Id FROM (SELECT Id FROM ArticleSources WHERE SourceId = s.value AND ShelvedAt <= {moment} AND ArticleId <> {studied.Id}
                    ORDER BY ShelvedAt DESC LIMIT {MostBefore})
                UNION ALL SELECT Id FROM (SELECT Id FROM ArticleSources WHERE SourceId = s.value AND ShelvedAt > {moment} AND ArticleId <> {studied.Id}
                    ORDER BY ShelvedAt LIMIT {MostAfter}))
            CROSS JOIN Quotations q ON q.ArticleSourceId = p.Id WHERE q.IsSure ORDER BY p.ShelvedAt DESC, q.Id
            """).ToListAsync(cancellation);
    }

    private sealed record Said(int SourceId, int ArticleId, int QuotationId);
}
