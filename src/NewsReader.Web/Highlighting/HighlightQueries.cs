using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Highlighting;
using NewsReader.Articles.Text;
using NewsReader.Web.Search;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Highlighting;

/// <summary>The questions pages ask about what the reader has marked.</summary>
internal static class HighlightQueries
{
    extension(NewsDbContext db)
    {
        /// <summary>The highlights of an article in the order of its text; those whose words are gone come last.</summary>
        public async Task<IReadOnlyList<PlacedHighlight>> HighlightsOfAsync(Article article, CancellationToken cancellation = default)
        {
            var highlights = await db.Highlights.AsNoTracking().Where(highlight => highlight.ArticleId == article.Id).ToListAsync(cancellation);
            var texts = highlights.Count > 0 ? TextsOf(article) : [];
            return [.. highlights.Select(highlight => new PlacedHighlight(highlight, highlight.FindIn(texts)))
                .OrderBy(placed => placed.Places is [var first, ..] ? (first.Paragraph, first.Start) : (int.MaxValue, placed.Highlight.Id))];
        }

        /// <summary>The same without their places.</summary>
        public async Task<IReadOnlyList<Highlight>> MarkedInAsync(Article article, CancellationToken cancellation = default) =>
            [.. (await db.HighlightsOfAsync(article, cancellation)).Select(placed => placed.Highlight)];

        /// <summary>Newest first; all, or those whose words or note hold words that begin so.</summary>
        public IQueryable<Highlight> HighlightsHolding(string? words) => (SearchIndex.PrefixesOf(words) is { } match
            ? db.Highlights.FromSql($"SELECT h.* FROM HighlightIndex i JOIN Highlights h ON h.Id = i.rowid WHERE HighlightIndex MATCH {match}")
            : db.Highlights).AsNoTracking().OrderByDescending(highlight => highlight.Id);
    }

    /// <summary>The plain texts by paragraph number, 0 for the standfirst.</summary>
    public static IReadOnlyList<string> TextsOf(Article article) =>
        [article.Standfirst ?? "", .. article.Paragraphs.OrderBy(paragraph => paragraph.Number).Select(paragraph => paragraph.PlainText)];

    /// <summary>What shows the highlights in the text, by paragraph number.</summary>
    public static ILookup<int, TextMark> MarksOf(IEnumerable<PlacedHighlight> highlights) => highlights
        .SelectMany(placed => placed.Places.Select((place, i) => (place.Paragraph, Mark: new TextMark(
            place.Start, place.Length, $"highlight of-{NameOf(placed.Highlight.Colour)}", i == 0 ? placed.Anchor : null))))
        .ToLookup(mark => mark.Paragraph, mark => mark.Mark);

    public static string NameOf(HighlightColour colour) => colour.ToString().ToLowerInvariant();
}
