using Markdig;
using NewsReader.Articles.Importing.Html;

namespace NewsReader.Articles.Importing.Markdown;

/// <summary>
/// Turns Markdown, with or without front matter, into an article. Its blocks are read as those of a page are, so that one
/// set of rules knows what a byline, a promo and a list of similar posts look like.
/// </summary>
internal static class MarkdownArticleParser
{
    private const int MostBrackets = 2000;

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseFootnotes().Build();

    public static ImportOutcome Parse(string text, DateTimeOffset importedAt, PageRepair? repair = null)
    {
        var matter = FrontMatter.Read(text);
        if (ToHtml(text[matter.End..]) is not { } html)
        {
            return new ImportOutcome.Rejected(RejectionKind.TooLong, "The lists or quotations of this Markdown are nested too deep.");
        }

        var outcome = HtmlArticleParser.ParseBody(html, matter.First("headline", "title"), matter.Standfirst, importedAt, repair);
        if (outcome is ImportOutcome.Imported { Article: var article })
        {
            new MarkdownHead(matter).WriteTo(article);
        }

        return outcome;
    }

    // Markdig tries every bracket that is open at every one that follows: a block with thousands of them is no block of links.
    private static string WithFewBrackets(string markdown)
    {
        if (markdown.AsSpan().Count('[') <= MostBrackets)
        {
            return markdown;
        }

        var blocks = markdown.Split("\n\n");
        return string.Join("\n\n", blocks.Select(block =>
            block.AsSpan().Count('[') <= MostBrackets ? block : block.Replace("[", @"\[", StringComparison.Ordinal)));
    }

    private static string? ToHtml(string markdown)
    {
        try
        {
            return "<!doctype html><html><body><article>" + Markdig.Markdown.ToHtml(WithFewBrackets(markdown.Replace('\0', ' ')), Pipeline) + "</article></body></html>";
        }
        catch (ArgumentException)
        {
            // Markdig's answer to blocks that are nested deeper than its limit.
            return null;
        }
    }
}
