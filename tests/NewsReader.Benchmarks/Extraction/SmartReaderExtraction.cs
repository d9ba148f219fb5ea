using System.Globalization;
using SmartReader;

namespace NewsReader.Benchmarks.Extraction;

/// <summary>The library that our own is measured against.</summary>
internal static class SmartReaderExtraction
{
    public static Prediction Read(SetPage page, string html)
    {
        var address = page.Address.Length > 0 ? page.Address : "https://example.org/";
        try
        {
            var article = new Reader(address, html).GetArticle();
            return new Prediction(article.Title, article.Author, article.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                article.Excerpt, article.SiteName, article.Language, article.TextContent ?? "");
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException)
        {
            return new Prediction(null, null, null, null, null, null, "");
        }
    }
}
