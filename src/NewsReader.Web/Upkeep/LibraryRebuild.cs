using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Related;
using NewsReader.Web.Search;
using NewsReader.Web.Sources;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Upkeep;

/// <summary>Computes again all that is computed from the articles; the articles themselves are only read.</summary>
internal static class LibraryRebuild
{
    private const int ArticlesAReport = 1000;

    /// <param name="report">Gets a sentence now and then.</param>
    public static async Task RunAsync(NewsDbContext db, Action<string> report, CancellationToken cancellation)
    {
        await RebuildIndexAsync(db, cancellation);
        report("The full-text index and the counts of sources are made again.");
        var studied = 0;
        while (await RelatedArticles.StudyNextAsync(db, cancellation) is not null)
        {
            if (++studied % ArticlesAReport == 0)
            {
                report($"Related articles: {studied} done.");
            }
        }

        report($"Related articles are worked out for {studied}.");
    }

    private static async Task RebuildIndexAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await SearchIndex.RebuildAsync(db, cancellation);
        await RelatedArticles.RebuildAsync(db, cancellation);
        await PutInPlaceAsync(db, cancellation);
        await SourceTallies.RebuildAsync(db, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    // Lists are read in the order of places that stand beside the articles.
    private static Task<int> PutInPlaceAsync(NewsDbContext db, CancellationToken cancellation) => db.Database.ExecuteSqlRawAsync(
        $"""
        UPDATE ArticleSources AS p SET ShelvedAt = a.ShelvedAt, Outlet = a.Outlet, KindsSaid = {ArticleSourceMapping.KindsSaid} FROM Articles a
            WHERE a.Id = p.ArticleId AND p.SourceId IS NOT NULL
                AND (p.ShelvedAt <> a.ShelvedAt OR p.Outlet IS NOT a.Outlet OR p.KindsSaid <> {ArticleSourceMapping.KindsSaid});
        INSERT OR IGNORE INTO ReadingStates(ArticleId, ShelvedAt, Progress, IsStarred, IsArchived, Paragraph, Percent)
            SELECT Id, ShelvedAt, 0, 0, 0, 0, 0 FROM Articles;
        UPDATE ReadingStates SET ShelvedAt = a.ShelvedAt FROM Articles a WHERE a.Id = ArticleId AND ReadingStates.ShelvedAt <> a.ShelvedAt;
        UPDATE ArticleTags SET ShelvedAt = a.ShelvedAt FROM Articles a WHERE a.Id = ArticleId AND ArticleTags.ShelvedAt <> a.ShelvedAt
        """,
        cancellation);
}
