namespace NewsReader.Articles.Importing.Html;

/// <summary>Finds the picture that a page prints between headline and text, or right above the headline, outside the body's own element.</summary>
internal static class LeadPicture
{
    private const int AncestorsOfHeadline = 3;

    /// <summary>The picture as a block; null where the body has one near its beginning, or the page has none there.</summary>
    public static BodyBlock? Find(Page page, Headline headline, PageNode container, IReadOnlyList<BodyBlock> blocks)
    {
        var first = blocks.FirstOrDefault(block => block.IsProse);
        if (headline.Node is null || first is null || blocks.TakeWhile(block => block != first).Any(block => block.Kind == BlockKind.Figure))
        {
            return null;
        }

        var around = headline.Node;
        for (var i = 0; i < AncestorsOfHeadline && around.Parent is { Parent: not null } parent; i++)
        {
            around = parent;
        }

        return Figures(around)
            .Where(node => node.Order < first.Node.Order && !node.IsInside(container))
            .Select(node => FigureReader.Read(node, page.Base))
            .FirstOrDefault(figure => figure is not null);
    }

    // A figure element says of itself that it is no button and no portrait beside the byline.
    private static IEnumerable<PageNode> Figures(PageNode node)
    {
        if (node.IsLeftOut || node.Pictures == 0 || node.Is(NodeSigns.Related | NodeSigns.Author | NodeSigns.Biography | NodeSigns.Advertising) || node.Tag == "aside")
        {
            return [];
        }

        return node.Tag == "figure" ? [node] : node.Children.SelectMany(Figures);
    }
}
