namespace NewsReader.Articles.Importing.Markdown;

/// <summary>Puts what the front matter says into the article; it is believed before the text.</summary>
internal sealed class MarkdownHead(FrontMatter matter)
{
    public void WriteTo(Article article)
    {
        if (matter.First("headline", "title") is { } headline)
        {
            article.Headline = CleanText.Line(headline);
            article.HeadlineIsDerived = bool.TryParse(matter.First("headlineIsDerived"), out var derived) && derived;
        }

        article.Dateline = matter.First("dateline") ?? article.Dateline;
        article.Outlet = matter.First("outlet", "publisher", "publication", "site") ?? article.Outlet;
        article.Topic = matter.First("topic", "section", "category", "categories") ?? article.Topic;
        article.Language = matter.First("language", "lang", "locale") ?? article.Language;
        article.Address = AddressOf(matter.First("address", "canonical", "canonical_url", "url", "link")) ?? article.Address;
        WriteAuthors(article);
        WriteDates(article);
    }

    private void WriteAuthors(Article article)
    {
        var bylines = matter.All("authors", "author").Select(BylineParser.ParseNames).OfType<Byline>().ToList();
        article.Byline = matter.First("byline") ?? article.Byline ?? (bylines.Count > 0 ? string.Join(", ", bylines.Select(byline => byline.Printed)) : null);
        foreach (var name in bylines.Concat(Printed()).SelectMany(byline => byline.Authors))
        {
            article.Credit(new Author { Name = name });
        }
    }

    private IEnumerable<Byline> Printed() =>
        matter.First("byline") is { } byline && BylineParser.ParseNames(byline) is { } parsed ? [parsed] : [];

    private void WriteDates(Article article)
    {
        if (matter.First("published", "date", "publishDate", "pubDate", "datePublished") is { } printed && PrintedDate.FindIn(printed, article.Language) is { } published)
        {
            article.PublishedAt = published.Value;
            article.PublishedAtHasTime = published.HasTime;
        }

        if (matter.First("modified", "updated", "lastmod", "dateModified") is { } changed && PrintedDate.FindIn(changed, article.Language) is { } modified)
        {
            article.ModifiedAt = modified.Value;
        }
    }

    private static string? AddressOf(string? written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;
}
