using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Related;

/// <summary>Which articles point to which: by the address or the headline that a page printed, or because the reader followed a link.</summary>
internal static class PrintedPointers
{
    private const int Most = 20;

    public static async Task FindAsync(NewsDbContext db, StudiedArticle studied, RelatedFindings findings, CancellationToken cancellation)
    {
        foreach (var target in (await RelatedTargets.FindAsync(db, studied.Article, cancellation)).Values.Distinct())
        {
            findings.Point(target, here: false);
        }

        string[] keys = [ArticleAddress.Normalise(studied.Article.Address) ?? "", studied.Article.HeadlineKey];
        foreach (var key in keys.Where(key => key.Length > 0))
        {
            foreach (var other in await PointingAsync(db, key, studied.Id, cancellation))
            {
                findings.Point(other, here: true);
            }
        }

        var followed = await db.RelatedLinks.Where(link => link.TargetId == studied.Id && link.Article!.Id != studied.Id)
            .OrderByDescending(link => link.Id).Take(Most).Select(link => link.Article!.Id).ToListAsync(cancellation);
        followed.ForEach(other => findings.Point(other, here: true));
    }

    public static async Task KeepAsync(NewsDbContext db, StudiedArticle studied, CancellationToken cancellation)
    {
        var keys = JsonSerializer.Serialize(studied.Article.RelatedLinks
            .SelectMany(link => new[] { ArticleAddress.Normalise(link.Address), link.HeadlineKey })
            .Where(key => !string.IsNullOrEmpty(key)));
        await db.Database.ExecuteSqlAsync($"INSERT OR IGNORE INTO PrintedPointers (Key, ArticleId) SELECT value, {studied.Id} FROM json_each({keys})", cancellation);
    }

    private static Task<List<int>> PointingAsync(NewsDbContext db, string key, int articleId, CancellationToken cancellation) => db.Database
        .SqlQuery<int>($"SELECT ArticleId AS Value FROM PrintedPointers WHERE Key = {key} AND ArticleId <> {articleId} ORDER BY ArticleId DESC LIMIT {Most}")
        .ToListAsync(cancellation);
}
