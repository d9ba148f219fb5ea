using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Comparing;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Related;

/// <summary>What of an article is compared with others.</summary>
internal sealed record StudiedArticle(Article Article, DateTimeOffset ShelvedAt, IReadOnlyList<QuotedSource> Sources)
{
    public int Id => Article.Id;

    /// <summary>The fingerprints of what it quotes, a JSON array of [fingerprint, quotation].</summary>
    public string PrintsAsJson() => JsonSerializer.Serialize(Article.Quotations.Where(quotation => quotation.IsSure)
        .SelectMany(quotation => StatementPrints.Of(quotation.Text), (quotation, print) => new[] { print, quotation.Id }));

    public static async Task<StudiedArticle?> ReadAsync(NewsDbContext db, int id, CancellationToken cancellation)
    {
        var article = await db.Articles.AsNoTracking().AsSplitQuery()
            .Include(found => found.Sections.OrderBy(section => section.Position))
            .ThenInclude(section => section.Paragraphs.OrderBy(paragraph => paragraph.Number))
            .Include(found => found.Quotations.OrderBy(quotation => quotation.Position))
            .Include(found => found.RelatedLinks)
            .SingleOrDefaultAsync(found => found.Id == id, cancellation);
        return article is null ? null : await OfAsync(db, article, cancellation);
    }

    /// <param name="article">With everything that it consists of.</param>
    public static async Task<StudiedArticle> OfAsync(NewsDbContext db, Article article, CancellationToken cancellation)
    {
        var sources = await db.ArticleSources.AsNoTracking().Where(source => source.Article!.Id == article.Id && source.Source != null)
            .OrderBy(source => source.Source!.ArticleCount)
            .Select(source => new QuotedSource(source.Source!.Id, source.Name, source.Source.ArticleCount))
            .ToListAsync(cancellation);
        return new StudiedArticle(article, article.PublishedAt ?? article.ImportedAt, [.. sources.DistinctBy(source => source.Id)]);
    }
}
