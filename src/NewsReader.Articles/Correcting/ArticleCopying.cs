using NewsReader.Articles.Attribution;

namespace NewsReader.Articles.Correcting;

/// <summary>Makes an article's copy, and an article of a copy.</summary>
public static class ArticleCopying
{
    public static ArticleCopy ToCopy(this Article article)
    {
        var sources = article.Sources.ToDictionary(source => source, source => new CopiedSource(source.Name, source.Kind, source.Role, source.Affiliation, source.Position));
        var sourceOf = article.Sources.SelectMany(source => source.Quotations, (source, quotation) => (quotation, source))
            .ToDictionary(pair => pair.quotation, pair => sources[pair.source]);
        return new ArticleCopy
        {
            Headline = article.Headline,
            HeadlineIsDerived = article.HeadlineIsDerived,
            Standfirst = article.Standfirst,
            Byline = article.Byline,
            Dateline = article.Dateline,
            Outlet = article.Outlet,
            Topic = article.Topic,
            Language = article.Language,
            Address = article.Address,
            PublishedAt = article.PublishedAt,
            PublishedAtHasTime = article.PublishedAtHasTime,
            ModifiedAt = article.ModifiedAt,
            Authors = [.. article.Credits.Select(credit => new CopiedAuthor(credit.Author.Name, credit.Author.Note))],
            Sections = [.. article.Sections.Select(section => new CopiedSection(section.Heading, [.. section.Paragraphs.Select(paragraph => paragraph.Markdown)]))],
            Quotations = [.. article.Quotations.Select(quotation => Copy(quotation, sourceOf.GetValueOrDefault(quotation)))],
            Links = [.. article.RelatedLinks.Select(link => new CopiedLink(link.Kind, link.Headline, link.Address, link.AfterParagraph))],
        };
    }

    public static Article ToArticle(this ArticleCopy copy, DateTimeOffset importedAt)
    {
        var article = new Article
        {
            Headline = copy.Headline,
            HeadlineIsDerived = copy.HeadlineIsDerived,
            Standfirst = copy.Standfirst,
            Byline = copy.Byline,
            Dateline = copy.Dateline,
            Outlet = copy.Outlet,
            Topic = copy.Topic,
            Language = copy.Language,
            Address = copy.Address,
            PublishedAt = copy.PublishedAt,
            PublishedAtHasTime = copy.PublishedAtHasTime,
            ModifiedAt = copy.ModifiedAt,
            ImportedAt = importedAt,
        };
        foreach (var author in copy.Authors)
        {
            article.Credit(new Author { Name = author.Name, Note = author.Note });
        }

        WriteBody(article, copy);
        FileQuotations(article, copy);
        foreach (var link in copy.Links)
        {
            article.PointTo(new RelatedLink { Kind = link.Kind, Headline = link.Headline, Address = link.Address, AfterParagraph = link.AfterParagraph });
        }

        article.CountWords();
        return article;
    }

    private static void WriteBody(Article article, ArticleCopy copy)
    {
        foreach (var section in copy.Sections)
        {
            article.Begin(section.Heading);
            foreach (var paragraph in section.Paragraphs)
            {
                article.Write(paragraph);
            }
        }
    }

    private static void FileQuotations(Article article, ArticleCopy copy)
    {
        var sources = copy.Sources.ToDictionary(
            source => source,
            source => new ArticleSource { Name = source.Name, Kind = source.Kind, Role = source.Role, Affiliation = source.Affiliation });

        // As the importer files them: what is sure has the first numbers.
        foreach (var quotation in copy.Quotations.OrderByDescending(quotation => quotation.Confidence >= AttributionFinder.SureFrom))
        {
            article.Attribute(Copy(quotation), quotation.Source is { } source ? sources[source] : null);
        }
    }

    private static CopiedQuotation Copy(Quotation quotation, CopiedSource? source) => new()
    {
        Kind = quotation.Kind,
        Cue = quotation.Cue,
        Text = quotation.Text,
        Places = quotation.Places,
        CuePlaces = quotation.CuePlaces,
        SourcePlaces = quotation.SourcePlaces,
        Confidence = quotation.Confidence,
        Source = source,
    };

    private static Quotation Copy(CopiedQuotation quotation) => new()
    {
        Kind = quotation.Kind,
        Cue = quotation.Cue,
        Text = quotation.Text,
        Places = quotation.Places,
        CuePlaces = quotation.CuePlaces,
        SourcePlaces = quotation.SourcePlaces,
        Confidence = quotation.Confidence,
    };
}
