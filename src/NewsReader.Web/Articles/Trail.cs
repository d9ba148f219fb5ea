using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Articles;

/// <summary>The way on which an article was reached, by following one related link after the other.</summary>
internal static class Trail
{
    private const int Longest = 8;

    /// <summary>The articles before this one, the first first; the last eight when there are more.</summary>
    public static async Task<IReadOnlyList<TrailStep>> ToAsync(NewsDbContext db, Article article, CancellationToken cancellation)
    {
        var steps = new List<TrailStep>();
        var from = article.FollowedFromId;
        while (from is { } id && id != article.Id && steps.Count < Longest && !steps.Exists(step => step.Id == id))
        {
            var step = await db.Articles.Where(other => other.Id == id)
                .Select(other => new { other.Headline, other.FollowedFromId }).SingleAsync(cancellation);
            steps.Insert(0, new TrailStep(id, step.Headline));
            from = step.FollowedFromId;
        }

        return steps;
    }
}
