using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Sources;

/// <summary>Which source each appearance in an article is shown as.</summary>
internal static class Appearances
{
    /// <summary>
    /// Works out anew, from what importing found and from the decisions that stand, who is meant by every appearance that
    /// is, was found to be, or was said to be one of the sources.
    /// </summary>
    public static async Task FollowDecisionsAsync(NewsDbContext db, IReadOnlyList<int> sources, CancellationToken cancellation)
    {
        var ids = JsonSerializer.Serialize(sources);
        await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE ArticleSources SET SourceId = coalesce(
                (SELECT coalesce(s.MergedIntoId, s.Id) FROM SourceAssignments a JOIN Sources s ON s.Id = a.SourceId
                    WHERE a.ArticleId = ArticleSources.ArticleId AND a.Name = ArticleSources.Name AND a.Kind = ArticleSources.Kind),
                (SELECT coalesce(s.MergedIntoId, s.Id) FROM Sources s WHERE s.Id = ArticleSources.FoundId))
            WHERE Id IN (
                SELECT Id FROM ArticleSources WHERE SourceId IN (SELECT value FROM json_each({ids}))
                UNION SELECT Id FROM ArticleSources WHERE FoundId IN (SELECT value FROM json_each({ids}))
                UNION SELECT p.Id FROM SourceAssignments a JOIN ArticleSources p ON p.ArticleId = a.ArticleId AND p.Name = a.Name AND p.Kind = a.Kind
                    WHERE a.SourceId IN (SELECT value FROM json_each({ids})))
            """,
            cancellation);
    }
}
