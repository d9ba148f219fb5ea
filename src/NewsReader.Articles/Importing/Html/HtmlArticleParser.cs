using System.Globalization;

namespace NewsReader.Articles.Importing.Html;

/// <summary>Turns a web page into an article: what it says of itself, and the body read out of its elements.</summary>
internal static class HtmlArticleParser
{
    private const int FewestCharacters = 60;

    public static ImportOutcome Parse(string html, DateTimeOffset importedAt, string? address = null, PageRepair? repair = null) =>
        Parse(html, importedAt, out _, address, repair);

    /// <param name="html">The page.</param>
    /// <param name="importedAt">When it is imported.</param>
    /// <param name="leadIsStandfirst">True when the standfirst was not set apart by the page but is the body's lead.</param>
    /// <param name="address">The address that it was fetched from, if it was.</param>
    /// <param name="repair">What the reader decided about its blocks, and rules for sites.</param>
    internal static ImportOutcome Parse(string html, DateTimeOffset importedAt, out bool leadIsStandfirst, string? address = null, PageRepair? repair = null)
    {
        leadIsStandfirst = false;
        using var source = PageSource.Read(Mojibake.Mended(html));
        if (!source.IsWithinBounds)
        {
            return TooLarge();
        }

        using var document = PageDocument.Of(source);
        var (read, report) = RepairedBody.Of(Read(Page.Of(document, address)), repair);
        if (!HasBody(read))
        {
            return NoArticle() with { Repair = report };
        }

        var writer = new HtmlArticleWriter(read, importedAt);
        var outcome = writer.Write();
        leadIsStandfirst = writer.LeadIsStandfirst;
        return outcome with { Repair = report };
    }

    /// <summary>An article whose HTML holds nothing but itself; its headline and standfirst may be known from elsewhere.</summary>
    public static ImportOutcome ParseBody(string html, string? headline, string? standfirst, DateTimeOffset importedAt, PageRepair? repair = null)
    {
        using var source = PageSource.Read(Mojibake.Mended(html));
        if (!source.IsWithinBounds)
        {
            return TooLarge();
        }

        using var document = PageDocument.Of(source);
        var page = Page.Of(document);
        var printed = page.Headings.Find(node => node.Tag == "h1");
        var known = new Headline(headline ?? (printed is null ? "" : PlainText.Of(printed)), printed);
        var (read, report) = RepairedBody.Of(Read(page, known, page.Root, _ => false) with { Standfirst = standfirst }, repair);
        return (HasBody(read) ? new HtmlArticleWriter(read, importedAt).Write() : NoArticle()) with { Repair = report };
    }

    private static PageArticle Read(Page page)
    {
        var headline = HeadlineFinder.Find(page);
        var container = BodyFinder.Find(page.Root, headline);
        var read = Read(page, headline, container, new BesideArticle(container).IsBeside);
        return StatedBody.Find(page, read.Blocks) is { } blocks ? read with { Blocks = blocks } : read;
    }

    private static PageArticle Read(Page page, Headline headline, PageNode container, Func<PageNode, bool> isBeside)
    {
        var front = FrontMatter.Of(page, container, headline);
        var byline = AuthorFinder.Find(page, container, front);
        var reader = new BlockReader(page.Base, isBeside);
        reader.Read(container);
        new BodyTrimmer(reader.Blocks, headline, byline?.Authors ?? []).Trim();
        AuthorNoteFinder.Find(reader.Blocks, byline?.Authors ?? []);
        StandfirstFinder.Find(page, reader.Blocks);
        var language = page.Language ?? page.Article?.Language;
        return new PageArticle
        {
            Page = page,
            Headline = headline,
            Container = container,
            Blocks = LeadPicture.Find(page, headline, container, reader.Blocks) is { } lead ? [lead, .. reader.Blocks] : reader.Blocks,
            Front = front,
            Byline = byline,
            Published = PublicationDates.PublishedOn(page, container, front, language),
            Modified = PublicationDates.ModifiedOn(page, language),
        };
    }

    private static bool HasBody(PageArticle read) =>
        read.Blocks.Where(block => block.Role is BlockRole.Body or BlockRole.Standfirst).Sum(block => block.Text.Length) >= FewestCharacters;

    private static ImportOutcome.Rejected NoArticle() =>
        new(RejectionKind.NoArticle, "No article was found on this page: it has no paragraph of running text.");

    private static ImportOutcome.Rejected TooLarge() => new(RejectionKind.TooLong, string.Create(CultureInfo.InvariantCulture,
        $"The page has more than {PageSource.MaxElements:N0} elements, or nests them more than {PageSource.MaxDepth} deep."));
}
