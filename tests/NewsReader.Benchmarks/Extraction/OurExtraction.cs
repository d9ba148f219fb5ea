using System.Globalization;
using NewsReader.Articles;
using NewsReader.Articles.Importing;
using NewsReader.Articles.Importing.Html;

namespace NewsReader.Benchmarks.Extraction;

/// <summary>Our own reading of a page, from its text to the article.</summary>
internal static class OurExtraction
{
    public static Prediction Read(SetPage page, string html) =>
        HtmlArticleParser.Parse(html, DateTimeOffset.UnixEpoch, out var leadIsStandfirst) is ImportOutcome.Imported { Article: var article }
            ? PredictionOf(article, leadIsStandfirst)
            : new Prediction(null, null, null, null, null, null, "");

    private static Prediction PredictionOf(Article article, bool leadIsStandfirst) => new(
        article.Headline,
        article.Credits.Count == 0 ? article.Byline : string.Join(", ", article.Credits.Select(credit => credit.Author.Name)),
        article.PublishedAt?.ToString(article.PublishedAtHasTime ? "yyyy-MM-dd'T'HH:mm:ssK" : "yyyy-MM-dd", CultureInfo.InvariantCulture),
        article.Standfirst,
        article.Outlet,
        article.Language,
        BodyOf(article, leadIsStandfirst));

    // A caption is no part of the body, nor is a standfirst that the page sets apart; a lead is, also where we show it as standfirst.
    private static string BodyOf(Article article, bool leadIsStandfirst) => string.Join("\n\n", article.Sections.SelectMany(section =>
        section.Paragraphs.Where(paragraph => !paragraph.Markdown.StartsWith("![", StringComparison.Ordinal))
            .Select(paragraph => paragraph.PlainText)
            .Prepend(section.Heading ?? "")
            .Where(text => text.Length > 0))
        .Prepend(article.Dateline ?? "").Prepend(leadIsStandfirst ? article.Standfirst! : ""));
}
