using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Text;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Pictures;

/// <summary>How an article's pictures are drawn, and what its page says about them.</summary>
/// <param name="Drawn">By address, the picture of ours, or why there is none; a picture that is not here is a link.</param>
/// <param name="Waiting">How many nobody allowed yet.</param>
/// <param name="Failed">How many could not be had.</param>
/// <param name="Hosts">Who would be asked for those.</param>
public sealed record ArticlePictures(IReadOnlyDictionary<string, DrawnPicture> Drawn, int Waiting, int Failed, IReadOnlyList<string> Hosts)
{
    public static ArticlePictures None { get; } = new(new Dictionary<string, DrawnPicture>(), 0, 0, []);

    /// <param name="db">The library.</param>
    /// <param name="article">With its paragraphs.</param>
    /// <param name="always">True when the reader allows the pictures of all articles.</param>
    /// <param name="cancellation">Gives up.</param>
    internal static async Task<ArticlePictures> FindAsync(NewsDbContext db, Article article, bool always, CancellationToken cancellation)
    {
        var addresses = PictureShelf.AddressesIn(article);
        if (addresses.Count == 0)
        {
            return None;
        }

        var known = await db.Pictures.Where(picture => picture.ArticleId == article.Id)
            .Select(picture => new { picture.Address, picture.Width, picture.Height, picture.Problem }).ToDictionaryAsync(picture => picture.Address, cancellation);
        var drawn = new Dictionary<string, DrawnPicture>(StringComparer.Ordinal);
        foreach (var address in addresses.Where(address => always || known.ContainsKey(address)))
        {
            var picture = known.GetValueOrDefault(address);
            drawn[address] = new DrawnPicture(PictureEndpoints.PlaceOf(article.Id, ArticlePicture.KeyOf(address)), picture?.Width ?? 0, picture?.Height ?? 0, picture?.Problem);
        }

        var asked = addresses.Where(address => !drawn.TryGetValue(address, out var picture) || picture.Problem is not null).ToList();
        return new ArticlePictures(
            drawn, addresses.Count - drawn.Count, drawn.Values.Count(picture => picture.Problem is not null),
            [.. asked.Select(address => new Uri(address).Host).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }
}
