namespace NewsReader.Articles.Importing.Html;

/// <summary>The body as JSON-LD states it, for pages that a script draws: their elements hold little or nothing of it.</summary>
internal static class StatedBody
{
    private const int Shortest = 300;

    /// <summary>Paragraphs of the stated body where the page itself shows less than half of it; else null.</summary>
    public static IReadOnlyList<BodyBlock>? Find(Page page, IReadOnlyList<BodyBlock> shown)
    {
        if (page.Article?.Body is not { Length: >= Shortest } body
            || shown.Where(block => block.IsBody).Sum(block => block.Text.Length) * 2 >= body.Length)
        {
            return null;
        }

        return [.. body.Split('\n').Select(line => CleanText.Line(line).Trim()).Where(line => line.Length > 0).Select(line => new BodyBlock
        {
            Kind = BlockKind.Paragraph,
            Markdown = InlineMarkdown.Escape(line),
            Text = line,
            Node = page.Root,
        })];
    }
}
