using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Text;
using NewsReader.Web.Highlighting;
using NewsReader.Web.Pictures;
using NewsReader.Web.Related;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Articles;

/// <summary>
/// Keeps the articles that were read last, drawn, until something is written: an article's page depends on others too
/// (related links, authors, sources), so any write makes all of them old.
/// </summary>
internal sealed class ArticleReadings(IDbContextFactory<NewsDbContext> database, WriteGate gate, ArticleDrawing drawing) : IDisposable
{
    // In characters of drawn text. What else an article holds is about as much again.
    private readonly KeptUntilWritten<(int Id, SuretyThreshold Threshold, bool WithPictures), ArticleReading> kept = new(8_000_000, () => gate.Writes);

    /// <summary>The article, or null when there is none of that id. What is returned is shared: it is not to be changed.</summary>
    /// <param name="id">The article.</param>
    /// <param name="threshold">How sure an attribution has to be to be shown.</param>
    /// <param name="withPictures">True for a reader who allows the pictures of all articles.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<ArticleReading?> FindAsync(int id, SuretyThreshold threshold, bool withPictures = false, CancellationToken cancellation = default) =>
        kept.FindAsync((id, threshold, withPictures), () => LoadAsync(id, threshold, withPictures, cancellation), reading => reading.Drawn.Length);

    public void Dispose() => kept.Dispose();

    private async Task<ArticleReading?> LoadAsync(int id, SuretyThreshold threshold, bool withPictures, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await db.Articles.WithEverythingToRead().SingleOrDefaultAsync(found => found.Id == id, cancellation) is not { } article)
        {
            return null;
        }

        var targets = await RelatedTargets.FindAsync(db, article, cancellation);
        var highlights = await db.HighlightsOfAsync(article, cancellation);
        var pictures = await ArticlePictures.FindAsync(db, article, withPictures, cancellation);
        var neighbours = await Neighbours.OfAsync(db, article, cancellation);
        var paragraphs = Draw(article, threshold, targets, highlights, pictures);
        return new ArticleReading(
            article,
            paragraphs,
            await drawing.DrawAsync(article, threshold, paragraphs, targets, neighbours),
            highlights,
            await Trail.ToAsync(db, article, cancellation),
            pictures,
            neighbours);
    }

    private static Dictionary<int, MarkupString> Draw(
        Article article, SuretyThreshold threshold, IReadOnlyDictionary<int, int> targets, IReadOnlyList<PlacedHighlight> highlights, ArticlePictures pictures)
    {
        // A link of the text to an article that is here leads to it, as it does in the list beside the text.
        var local = article.RelatedLinks.Where(link => link.Address is not null && targets.ContainsKey(link.Id))
            .DistinctBy(link => link.Address).ToDictionary(link => link.Address!, link => $"/articles/{targets[link.Id]}");
        var quotations = QuotationMarks.Of(article, threshold);
        var marked = HighlightQueries.MarksOf(highlights);
        IReadOnlyList<TextMark> MarksOn(int paragraph) => [.. quotations[paragraph], .. marked[paragraph]];
        var notes = Footnotes.Of(article.Paragraphs);
        var drawn = article.Paragraphs.ToDictionary(
            paragraph => paragraph.Number,
            paragraph => (MarkupString)MarkdownText.ToHtml(
                paragraph.Markdown, MarksOn(paragraph.Number), local.GetValueOrDefault, pictures.Drawn.GetValueOrDefault, notes?.In(paragraph.Number)));
        if (article.Standfirst is not null)
        {
            drawn[0] = (MarkupString)MarkdownText.ToHtml(MarkdownText.Escape(article.Standfirst), MarksOn(0));
        }

        return drawn;
    }
}
