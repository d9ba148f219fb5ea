using System.Globalization;
using NewsReader.Articles.Attribution;
using NewsReader.Articles.Importing.Html;
using NewsReader.Articles.Importing.Markdown;
using NewsReader.Articles.Importing.PlainText;

namespace NewsReader.Articles.Importing;

/// <summary>Turns text into an article with its quotations attributed. The caller need not know the text's format.</summary>
/// <param name="clock">Tells when the article was imported.</param>
/// <param name="maxCharacters">Longer input is rejected (UTF-16 units).</param>
public sealed class ArticleImporter(TimeProvider clock, int maxCharacters = ArticleImporter.DefaultMaxCharacters)
{
    public const int DefaultMaxCharacters = 2_000_000;

    /// <summary>
    /// Which importer this is. It is raised whenever articles come out differently, so that a library can read again what
    /// an older one has read. 0 stands for all before they were counted.
    /// </summary>
    public const int Version = 3;

    /// <summary>Imports the bytes of a file or a request body, whose character set is found first.</summary>
    public ImportOutcome Import(ReadOnlySpan<byte> bytes, InputOrigin? origin = null, PageRepair? repair = null) =>
        TextDecoder.Decode(bytes, origin?.Charset) is { } text
            ? Import(text, origin?.Address, repair)
            : new ImportOutcome.Rejected(RejectionKind.NotText, "This is not text: it looks like a binary file.");

    /// <summary>Imports text in any of the formats of <see cref="ImportFormat"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address that it was fetched from, if it was.</param>
    /// <param name="repair">What the reader decided about its blocks, and rules for sites.</param>
    public ImportOutcome Import(string text, string? address = null, PageRepair? repair = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new ImportOutcome.Rejected(RejectionKind.Empty, "There is no text to import.");
        }

        if (text.Length > maxCharacters)
        {
            return new ImportOutcome.Rejected(RejectionKind.TooLong, string.Create(CultureInfo.InvariantCulture,
                $"The text has {text.Length:N0} characters; the limit is {maxCharacters:N0}."));
        }

        text = CleanText.Whole(text);
        var outcome = ImportFormats.Detect(text) switch
        {
            ImportFormat.Html => HtmlArticleParser.Parse(text, clock.GetUtcNow(), address, repair),
            ImportFormat.Markdown => MarkdownArticleParser.Parse(text, clock.GetUtcNow(), repair),
            _ => PlainTextArticleParser.Parse(text, clock.GetUtcNow(), repair),
        };
        if (outcome is ImportOutcome.Imported imported)
        {
            Finish(imported.Article, address);
        }

        return outcome;
    }

    /// <summary>What every format needs once its structure is known: who says what, and how long it is.</summary>
    private static void Finish(Article article, string? address)
    {
        article.Address = ArticleAddress.Canonical(article.Address, address);
        article.CountWords();
        var paragraphs = article.Paragraphs.Select(paragraph => paragraph.PlainText).Prepend(article.Standfirst ?? "").ToList();
        Quotations.FileIn(article, paragraphs, AttributionFinder.FindIn(new AttributableText(paragraphs, article.Language)));
    }
}
