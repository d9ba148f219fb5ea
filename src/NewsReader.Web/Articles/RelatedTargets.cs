using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Articles;

/// <summary>Which related links lead to an article that is in the library.</summary>
internal static class RelatedTargets
{
    private static readonly ILookup<string, int> None = Enumerable.Empty<int>().ToLookup(_ => "");

    /// <summary>
    /// By link id: the article that the reader added by the link, else one of the same address, else one that was imported
    /// from that address under another, else one of the same headline after normalising.
    /// </summary>
    public static async Task<IReadOnlyDictionary<int, int>> FindAsync(NewsDbContext db, Article article, CancellationToken cancellation = default)
    {
        var links = article.RelatedLinks.Select(link => new Pointer(link, ArticleAddress.Normalise(link.Address))).ToList();
        var byAddress = await AtAsync(db, [.. links.Select(link => link.Address).OfType<string>().Distinct()], cancellation);
        var byHeadline = await OfHeadlinesAsync(db, [.. links.Select(link => link.Link.HeadlineKey).Where(key => key.Length > 0).Distinct()], cancellation);
        var targets = new Dictionary<int, int>();
        foreach (var (link, address) in links)
        {
            var found = byAddress[address ?? ""].Concat(byHeadline[link.HeadlineKey]).Where(id => id != article.Id);
            if ((link.TargetId ?? found.Select(id => (int?)id).FirstOrDefault()) is { } target)
            {
                targets[link.Id] = target;
            }
        }

        return targets;
    }

    private static async Task<ILookup<string, int>> AtAsync(NewsDbContext db, List<string> addresses, CancellationToken cancellation)
    {
        if (addresses is [])
        {
            return None;
        }

        var canonical = await db.Articles.Where(other => addresses.Contains(other.Address!)).OrderBy(other => other.Id)
            .Select(other => new { Address = other.Address!, other.Id }).ToListAsync(cancellation);
        var asked = await db.QueuedImports.Where(import => import.ArticleId != null && addresses.Contains(import.Address))
            .Select(import => new { import.Address, Id = import.ArticleId!.Value }).ToListAsync(cancellation);
        return canonical.Concat(asked).ToLookup(other => other.Address, other => other.Id);
    }

    private static async Task<ILookup<string, int>> OfHeadlinesAsync(NewsDbContext db, List<string> keys, CancellationToken cancellation)
    {
        if (keys is [])
        {
            return None;
        }

        var articles = await db.Articles.Where(other => keys.Contains(other.HeadlineKey)).OrderBy(other => other.Id)
            .Select(other => new { other.HeadlineKey, other.Id }).ToListAsync(cancellation);
        return articles.ToLookup(other => other.HeadlineKey, other => other.Id);
    }

    private sealed record Pointer(RelatedLink Link, string? Address);
}
