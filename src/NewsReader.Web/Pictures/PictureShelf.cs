using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Text;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Pictures;

/// <summary>The pictures of the library's articles: allowed by the reader, fetched once, kept.</summary>
internal sealed class PictureShelf(IDbContextFactory<NewsDbContext> database, WriteGate gate, PictureFetcher fetcher) : IDisposable
{
    /// <summary>The most pictures of one article that are ever fetched.</summary>
    public const int MostOfArticle = 100;

    // The first pictures are waited for, so that the page that comes back shows them, or why not.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    // Few at a time: they are mostly of one host.
    private readonly SemaphoreSlim turns = new(4, 4);

    /// <summary>The addresses of an article's pictures, each once, in reading order.</summary>
    public static IReadOnlyList<string> AddressesIn(Article article) =>
        [.. article.Paragraphs.SelectMany(paragraph => MarkdownText.PicturesIn(paragraph.Markdown)).Distinct(StringComparer.Ordinal).Take(MostOfArticle)];

    /// <summary>Notes that the reader wants to see the article's pictures, and fetches those that come soon. False when there is no such article.</summary>
    public async Task<bool> AllowAsync(int articleId, CancellationToken cancellation)
    {
        if (await AddressesOfAsync(articleId, cancellation) is not { } addresses)
        {
            return false;
        }

        var waiting = await NoteAsync(articleId, addresses, cancellation);
        await Task.WhenAny(Task.WhenAll(waiting.Select(key => FindAsync(articleId, key, mayFetch: true, CancellationToken.None))), Task.Delay(Patience, cancellation));
        return true;
    }

    /// <summary>The picture; null when the article has none of that key, or nobody allowed it.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="key">See <see cref="ArticlePicture.Key"/>.</param>
    /// <param name="mayFetch">True when the reader allows pictures of all articles.</param>
    /// <param name="cancellation">Stops waiting; the picture comes all the same.</param>
    public async Task<ArticlePicture?> FindAsync(int articleId, string key, bool mayFetch, CancellationToken cancellation)
    {
        if (await LookAsync(articleId, key, cancellation) is { IsWaiting: false } known)
        {
            return known;
        }

        await turns.WaitAsync(cancellation);
        try
        {
            // Another request may have brought it while this one waited.
            var picture = await LookAsync(articleId, key, cancellation) ?? (mayFetch ? await NewAsync(articleId, key, cancellation) : null);
            return picture is { IsWaiting: true } ? await BringAsync(picture, cancellation) : picture;
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private async Task<ArticlePicture> BringAsync(ArticlePicture picture, CancellationToken cancellation)
    {
        await fetcher.FetchAsync(picture, cancellation);
        await using var db = await database.CreateDbContextAsync(cancellation);
        await gate.EnterAsync(
            async cancellation =>
            {
                db.Update(picture);
                await db.SaveChangesAsync(cancellation);
            },
            cancellation);
        return picture;
    }

    private async Task<ArticlePicture?> LookAsync(int articleId, string key, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Pictures.AsNoTracking().SingleOrDefaultAsync(picture => picture.ArticleId == articleId && picture.Key == key, cancellation);
    }

    private async Task<ArticlePicture?> NewAsync(int articleId, string key, CancellationToken cancellation)
    {
        if ((await AddressesOfAsync(articleId, cancellation))?.FirstOrDefault(address => ArticlePicture.KeyOf(address) == key) is not { } found)
        {
            return null;
        }

        await NoteAsync(articleId, [found], cancellation);
        return await LookAsync(articleId, key, cancellation);
    }

    // The keys of what is still to be fetched; what failed before is tried again.
    private async Task<List<string>> NoteAsync(int articleId, IReadOnlyList<string> addresses, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await gate.EnterAsync(
            async cancellation =>
            {
                var failed = await db.Pictures.Where(picture => picture.ArticleId == articleId && picture.Problem != null).ToListAsync(cancellation);
                failed.ForEach(picture => picture.TryAgain());
                var known = await db.Pictures.Where(picture => picture.ArticleId == articleId).Select(picture => picture.Key).ToListAsync(cancellation);
                db.AddRange(addresses.Select(address => (Address: address, Key: ArticlePicture.KeyOf(address))).Where(picture => !known.Contains(picture.Key))
                    .Select(picture => new ArticlePicture { ArticleId = articleId, Key = picture.Key, Address = picture.Address }));
                await db.SaveChangesAsync(cancellation);
                return await db.Pictures.Where(picture => picture.ArticleId == articleId && picture.Type == null).Select(picture => picture.Key).ToListAsync(cancellation);
            },
            cancellation);
    }

    private async Task<IReadOnlyList<string>?> AddressesOfAsync(int articleId, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var article = await db.Articles.AsNoTracking().Include(article => article.Sections.OrderBy(section => section.Position))
            .ThenInclude(section => section.Paragraphs.OrderBy(paragraph => paragraph.Number)).AsSplitQuery()
            .SingleOrDefaultAsync(article => article.Id == articleId, cancellation);
        return article is null ? null : AddressesIn(article);
    }
}
