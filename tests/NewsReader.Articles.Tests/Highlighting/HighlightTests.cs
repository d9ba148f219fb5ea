using NewsReader.Articles.Exporting;
using NewsReader.Articles.Highlighting;

namespace NewsReader.Articles.Tests.Highlighting;

public sealed class HighlightTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly string[] Texts = ["", "The bridge is safe, but it is tired.", "It closes on Monday."];

    [Fact]
    public void It_stands_when_the_article_was_read_differently()
    {
        var highlight = Highlight.Of(7, [new TextPlace(1, 20, 16), new TextPlace(2, 0, 9)], Texts, Noon);

        Assert.Equal("but it is tired.\nIt closes", highlight.Words);
        Assert.Equal([new TextPlace(1, 20, 16), new TextPlace(2, 0, 9)], highlight.FindIn(Texts));
        Assert.Equal(
            [new TextPlace(2, 25, 16), new TextPlace(3, 0, 9)],
            highlight.FindIn(["", "A line was found before it.", "Yes. The bridge is safe, but it is tired.", "It closes on Monday."]));
    }

    [Fact]
    public void Words_that_are_gone_leave_the_highlight_without_a_place() =>
        Assert.Empty(Highlight.Of(7, [new TextPlace(2, 0, 9)], Texts, Noon).FindIn(["", "Another text altogether stands here."]));

    [Fact]
    public void A_note_without_words_is_none()
    {
        var highlight = Highlight.Of(7, [new TextPlace(2, 0, 9)], Texts, Noon);

        highlight.Note = " \n";
        Assert.Null(highlight.Note);
        highlight.Note = " Ask the mayor. ";
        Assert.Equal("Ask the mayor.", highlight.Note);
    }

    [Fact]
    public void The_exports_hold_it_with_its_note()
    {
        var article = new Article { Headline = "Bridge", ImportedAt = Noon };
        article.Write(Texts[1]);
        var highlight = Highlight.Of(7, [new TextPlace(1, 4, 14)], Texts, Noon);
        highlight.Colour = HighlightColour.Pink;
        highlight.Note = "Says who?\n# really";

        Assert.Contains(
            """
            ## Highlights

            - bridge is safe (pink)

              Says who?\
              \# really
            """.ReplaceLineEndings("\n"),
            article.ToMarkdown([highlight]),
            StringComparison.Ordinal);
        var json = Assert.Single(article.ToJson(highlights: [highlight]).Highlights);
        var target = Assert.Single(json.Targets);
        Assert.Equal(new HighlightJson.TextQuoteSelector("bridge is safe", "The ", ", but it is tired."), target.TextQuote);
        Assert.Equal(new HighlightJson.TextPositionSelector(4, 18), target.TextPosition);
    }
}
