using NewsReader.Articles.Exporting;

namespace NewsReader.Articles.Tests.Exporting;

public sealed class MarkdownExportTests
{
    [Fact]
    public void The_whole_article_is_in_it()
    {
        var article = new Article
        {
            Headline = "Ferry returns: “at last”",
            Standfirst = "A year late.",
            Byline = "By Ana Diaz",
            Language = "en",
            PublishedAt = new DateTimeOffset(2025, 11, 3, 0, 0, 0, TimeSpan.Zero),
            ImportedAt = DateTimeOffset.UnixEpoch,
        };
        article.Credit(new Author { Name = "Ana Diaz", Note = "Ana Diaz covers the coast." });
        article.Begin("The quay");
        article.Write("The ferry came back, the mayor said.");
        var mayor = new ArticleSource { Name = "the mayor", Kind = SourceKind.Unnamed, Role = "mayor" };
        article.Attribute(
            new Quotation { Kind = QuotationKind.Indirect, Cue = "said", Text = "The ferry came back", Places = [new TextPlace(1, 0, 19)] }, mayor);
        article.PointTo(new RelatedLink { Kind = RelatedLinkKind.ReadMore, Headline = "Storm on the way", Address = "https://example.org/storm" });

        Assert.Equal(
            """
            ---
            headline: "Ferry returns: “at last”"
            headlineIsDerived: false
            standfirst: "A year late."
            byline: "By Ana Diaz"
            authors:
              - "Ana Diaz"
            published: "2025-11-03"
            language: "en"
            ---

            # Ferry returns: “at last”

            **A year late.**

            By Ana Diaz

            ## The quay

            The ferry came back, the mayor said.

            ---

            Ana Diaz covers the coast.

            ## Sources

            ### the mayor

            Unnamed: mayor

            - The ferry came back (indirect, “said”; paragraph 1)

            ## Related

            - [Storm on the way](<https://example.org/storm>)

            """,
            article.ToMarkdown());
    }

    [Fact]
    public void Words_cannot_break_out_of_their_place()
    {
        var article = new Article { Headline = "a \"b\"\n---\n# c <script>", ImportedAt = DateTimeOffset.UnixEpoch };
        article.PointTo(new RelatedLink { Kind = RelatedLinkKind.Promo, Headline = "x](y", Address = "https://example.org/>)<b>" });

        var markdown = article.ToMarkdown();

        Assert.Contains("headline: \"a \\\"b\\\"\\n---\\n# c <script>\"\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# c", markdown, StringComparison.Ordinal);
        Assert.Contains("- [x\\](y](<https://example.org/%3E)%3Cb%3E>)", markdown, StringComparison.Ordinal);
    }
}
