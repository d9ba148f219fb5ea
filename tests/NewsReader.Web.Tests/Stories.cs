using System.Globalization;
using System.Text;
using NewsReader.Articles;
using NewsReader.Articles.Text;

namespace NewsReader.Web.Tests;

/// <summary>Articles to test with.</summary>
internal static class Stories
{
    public static readonly DateTimeOffset ImportedAt = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    /// <summary>Ordinary news prose that any importer takes for an article with the headline first.</summary>
    public static string Text(string headline = "Harbour bridge closes for repairs") => $"""
        {headline}

        The city will close its harbour bridge on Monday for three weeks, and buses will take the longer way around the bay until the work is done.

        “The bridge is safe, but it is tired,” said Maria Lopez, the city’s chief engineer. She said that the steel had rusted faster than anybody expected.

        Shop owners near the northern ramp fear for their trade. According to Harbour Trade Association, a third of their customers come across the bridge on foot.

        The work costs four million euros and is paid for by the region, which also pays for the buses that run while the bridge is closed to cars.
        """;

    public static byte[] Bytes(string headline = "Harbour bridge closes for repairs") => Encoding.UTF8.GetBytes(Text(headline));

    /// <summary>An article that holds one of everything that can be stored.</summary>
    public static Article WithEverything()
    {
        var article = new Article
        {
            Headline = "Bridge closes",
            HeadlineIsDerived = true,
            Standfirst = "Officials said it will take three weeks.",
            Byline = "By Ana Diaz and Jo Roe, The Wire",
            Dateline = "PORTO, Nov 3 (The Wire)",
            Outlet = "The Wire",
            Topic = "Cities",
            Language = "en",
            Address = "https://wire.example/bridge",
            PublishedAt = new DateTimeOffset(2025, 11, 3, 23, 30, 15, TimeSpan.FromHours(5.5)),
            PublishedAtHasTime = true,
            ModifiedAt = new DateTimeOffset(2025, 11, 4, 1, 2, 3, TimeSpan.FromHours(-8)),
            ImportedAt = ImportedAt,
        };
        article.Credit(new Author { Name = "Ana Diaz", Note = "Ana writes about cities." });
        article.Credit(new Author { Name = "Jo Roe" });
        article.Write("“It is *tired*,” said Maria Lopez, and then she said that it was old.");
        article.Begin("What comes next");
        article.Write("Reportedly, nobody knows.");
        article.Write("- one\n- two");

        var lopez = new ArticleSource
        {
            Name = "Maria Lopez",
            Kind = SourceKind.Person,
            Role = "chief engineer",
            Affiliation = "City of Porto",
        };
        var officials = new ArticleSource { Name = "Officials", Kind = SourceKind.Group };
        article.Attribute(Said(article, 0, "it will take three weeks", "said", "Officials", QuotationKind.Indirect), officials);
        article.Attribute(Said(article, 1, "It is tired", "said", "Maria Lopez", QuotationKind.Direct), lopez);
        article.Attribute(Said(article, 1, "that it was old", "said", "she", QuotationKind.Mixed), lopez);
        article.Attribute(Said(article, 2, "nobody knows", "Reportedly", null, QuotationKind.Indirect));
        var joined = new Source { Name = "Maria Lopez", Kind = SourceKind.Person };
        lopez.Join(joined, joined, article.PublishedAt!.Value, article.Outlet);
        article.PointTo(new RelatedLink { Kind = RelatedLinkKind.Promo, Headline = "Ferries are full", AfterParagraph = 1 });
        article.PointTo(new RelatedLink { Kind = RelatedLinkKind.SimilarPost, Headline = "Tunnels, too", Address = "https://wire.example/tunnels" });
        article.CountWords();
        return article;
    }

    /// <summary>A quotation whose words, cue and name stand where the paragraph's plain text has them.</summary>
    public static Quotation Said(Article article, int paragraph, string words, string cue, string? name, QuotationKind kind) => new()
    {
        Kind = kind,
        Text = words,
        Cue = cue,
        Places = [PlaceOf(article, paragraph, words)],
        CuePlaces = [PlaceOf(article, paragraph, cue)],
        SourcePlaces = name is null ? [] : [PlaceOf(article, paragraph, name)],
        Confidence = 0.99,
    };

    /// <summary>Lopez says one thing for sure and perhaps another; Mayor Bell and the sea perhaps say one thing each.</summary>
    public static Article LessSure()
    {
        var article = new Article { Headline = "Bridge closes", ImportedAt = ImportedAt, Language = "en", PublishedAt = ImportedAt };
        article.Write("“It is tired,” said Maria Lopez. It will hold, she hopes. Bell likes bridges. The sea is patient. Reportedly.");
        article.CountWords();
        var lopez = new ArticleSource { Name = "Maria Lopez", Kind = SourceKind.Person };
        article.Attribute(Perhaps(article, "It is tired", 0.99), lopez);
        article.Attribute(Perhaps(article, "It will hold", 0.6), lopez);
        article.Attribute(Perhaps(article, "likes bridges", 0.7), new ArticleSource { Name = "Mayor Bell", Kind = SourceKind.Person });
        article.Attribute(Perhaps(article, "patient", 0.2), new ArticleSource { Name = "the sea", Kind = SourceKind.Unnamed });
        article.Attribute(Perhaps(article, "Reportedly", 0.3));
        return article;
    }

    public static Article Short(string headline, DateTimeOffset? publishedAt = null, string? address = null)
    {
        var article = new Article { Headline = headline, ImportedAt = ImportedAt, PublishedAt = publishedAt, Address = address };
        article.Write(MarkdownText.Escape(string.Create(CultureInfo.InvariantCulture, $"The story of {headline}.")));
        article.CountWords();
        return article;
    }

    internal static Quotation Perhaps(Article article, string words, double confidence) =>
        new() { Kind = QuotationKind.Indirect, Text = words, Places = [PlaceOf(article, 1, words)], Confidence = confidence };

    private static TextPlace PlaceOf(Article article, int paragraph, string words)
    {
        var text = paragraph == 0 ? article.Standfirst! : article.Paragraphs.Single(one => one.Number == paragraph).PlainText;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"“{words}” is not in “{text}”");
        return new TextPlace(paragraph, start, words.Length);
    }
}
