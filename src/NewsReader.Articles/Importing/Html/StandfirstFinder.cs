namespace NewsReader.Articles.Importing.Html;

/// <summary>Finds the standfirst: words that the page sets apart between headline and body.</summary>
internal static class StandfirstFinder
{
    private const int Shortest = 25;
    private const int Longest = 600;

    /// <summary>Marks a standfirst that stands among the first blocks of the body.</summary>
    public static void Find(Page page, IReadOnlyList<BodyBlock> blocks)
    {
        var first = blocks.FirstOrDefault(block => block.IsBody && block.Kind is BlockKind.Paragraph or BlockKind.Heading);
        if (first is not null && first.Text.Length is > Shortest and < Longest && (IsMarked(first.Node) || Repeats(first, page)))
        {
            first.Take(BlockRole.Standfirst);
        }
    }

    /// <summary>The standfirst that is printed above the body, near the headline.</summary>
    public static string? FindAbove(PageArticle read)
    {
        var near = read.Headline.Node;
        for (var i = 0; i < 4 && near?.Parent is not null; i++)
        {
            near = near.Parent;
        }

        var marked = near is null ? null : read.Page.StandfirstNodes.Find(node => node.IsInside(near) && !node.IsInside(read.Container) && IsAfter(node, read.Headline.Node!));
        return marked is null ? null : PlainText.Of(marked).Replace('\n', ' ');
    }

    private static bool IsAfter(PageNode node, PageNode headline) => !headline.IsInside(node) && !node.IsInside(headline);

    private static bool IsMarked(PageNode node)
    {
        for (var (ancestor, i) = (node, 0); ancestor is not null && i < 3; ancestor = ancestor.Parent, i++)
        {
            if (ancestor.Is(NodeSigns.Standfirst) && ancestor.TextLength < Longest && ancestor.Element.Id?.Contains("speakable", StringComparison.OrdinalIgnoreCase) != true)
            {
                return true;
            }
        }

        return false;
    }

    // A heading without a body of its own that says what the page's description says.
    private static bool Repeats(BodyBlock block, Page page) =>
        block.Kind == BlockKind.Heading && page.Meta.First("og:description", "description") is { } description
        && NameKey.Of(description) == NameKey.Of(block.Text);
}
