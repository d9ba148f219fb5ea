namespace NewsReader.Articles.Importing.Html;

/// <summary>Finds the one day that a page prints on lines of their own, wherever they stand: a page that prints several lists other things.</summary>
internal static class LoneDates
{
    private const int Shortest = 8;
    private const int Longest = 30;

    public static PrintedDate? FindIn(PageNode root, string? language)
    {
        var found = new List<PrintedDate>();
        Collect(root, language, found);
        return found.Count > 0 && found.TrueForAll(date => date.Value.Date == found[0].Value.Date) ? found[0] : null;
    }

    private static void Collect(PageNode node, string? language, List<PrintedDate> found)
    {
        if (node.IsLeftOut || node.TextLength < Shortest || IsOfSomethingElse(node))
        {
            return;
        }

        if (!node.HoldsBlocks && node.TextLength <= Longest)
        {
            var line = PlainText.Of(node);
            if (PrintedDate.FindIn(line, language) is { } date && date.Length >= line.Length - 1)
            {
                found.Add(date);
            }

            return;
        }

        foreach (var child in node.Children)
        {
            Collect(child, language, found);
        }
    }

    // A table's figures, a post that is quoted, a link: their dates are not the page's.
    private static bool IsOfSomethingElse(PageNode node) =>
        node.Tag is "a" or "blockquote" or "table" or "figure" or "pre" || node.Is(NodeSigns.Comments | NodeSigns.Related | NodeSigns.Post);
}
