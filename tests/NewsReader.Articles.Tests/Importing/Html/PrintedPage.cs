using NewsReader.Articles.Importing;
using NewsReader.Articles.Importing.Html;

namespace NewsReader.Articles.Tests.Importing.Html;

/// <summary>A page of a paper as small as one can be, for tests of one rule.</summary>
internal static class PrintedPage
{
    private const int StoryParagraphs = 3;

    private const string Story = """
        <p>The council voted on Tuesday to keep the old harbour bridge open to cyclists for another five years, after a debate that lasted until midnight.</p>
        <p>Engineers had warned that the railings, built in 1931, would need to be replaced, and that the work would close the road for two summers.</p>
        <p>Shopkeepers on both banks welcomed the vote, although several said that they had hoped for a decision about the tram, which was put off again.</p>
        """;

    /// <param name="head">What stands in the head element.</param>
    /// <param name="above">What stands above the body of the story.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="below">What stands below the body.</param>
    /// <param name="within">What stands in the body, below its paragraphs.</param>
    public static string Of(string head = "", string above = "", string language = "en", string below = "", string within = "") =>
        $"""<!doctype html><html lang="{language}"><head>{head}</head><body><main>{above}<div class="article-body">{Story}{within}</div>{below}</main></body></html>""";

    public static Article Import(string head = "", string above = "", string language = "en", string below = "", string within = "") =>
        Assert.IsType<ImportOutcome.Imported>(HtmlArticleParser.Parse(Of(head, above, language, below, within), DateTimeOffset.UnixEpoch)).Article;

    /// <summary>The Markdown of what the body holds below its paragraphs.</summary>
    public static IReadOnlyList<string> Blocks(string within) =>
        [.. Import(above: "<h1>Harbour bridge stays open to cyclists</h1>", within: within).Paragraphs.Skip(StoryParagraphs).Select(paragraph => paragraph.Markdown)];
}
