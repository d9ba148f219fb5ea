namespace NewsReader.Articles.Importing.Html;

/// <summary>The short lines that a page prints around its headline: date, byline, standfirst.</summary>
internal sealed class FrontMatter
{
    private const int MostAbove = 5;
    private const int MostBelow = 14;
    private const int MostBelowStandfirst = 5;
    private const int ShortLine = 240;
    private const int VeryShortLine = 60;
    private const int ShortestDate = 8;

    // Counts, bars and dots between the lines are none.
    private const int LongestMark = 2;

    private FrontMatter(IReadOnlyList<FrontLine> lines)
    {
        Lines = lines;
    }

    /// <summary>Lines below the headline down to the first paragraph, then those above it, then those right below the first paragraph.</summary>
    public IReadOnlyList<FrontLine> Lines { get; }

    public static FrontMatter Of(Page page, PageNode container, Headline headline)
    {
        var blocks = new List<PageNode>();
        Flatten(page.Root, blocks);
        var at = headline.Node is null ? -1 : blocks.FindIndex(node => node.IsInside(headline.Node));
        if (at < 0)
        {
            at = Math.Max(0, blocks.FindIndex(node => node.IsInside(container))) - 1;
        }

        var below = blocks.Skip(at + 1).TakeWhile(node => !IsParagraph(node)).ToList();
        var above = blocks.Take(headline.Node is null ? at + 1 : Math.Max(at, 0)).TakeLast(MostAbove).Reverse();
        return new FrontMatter([
            .. LinesOf(below.Take(MostBelow), isBelow: headline.Node is not null), .. LinesOf(above, isBelow: false),
            .. LinesOf(BelowStandfirst(blocks, at + below.Count + 1).Where(node => node.TextLength < VeryShortLine), isBelow: false)]);
    }

    private static IEnumerable<FrontLine> LinesOf(IEnumerable<PageNode> nodes, bool isBelow) =>
        nodes.Where(node => LengthOf(node) < ShortLine).Select(node => new FrontLine(node.HoldsBlocks ? PlainText.OwnOf(node) : PlainText.Of(node), node, isBelow));

    // A standfirst may be as long as a paragraph; date and byline follow it then.
    private static IEnumerable<PageNode> BelowStandfirst(List<PageNode> blocks, int at) => blocks
        .Skip(at + 1).TakeWhile(node => !IsParagraph(node)).Take(MostBelowStandfirst);

    private static bool IsParagraph(PageNode node) => node.LinkDensity < 0.4 && (LengthOf(node) > 160 || (node.Tag == "p" && node.TextLength > 120));

    private static int LengthOf(PageNode node) => node.HoldsBlocks ? node.OwnLength : node.TextLength;

    // A line is the lowest block that prints words; words that stand beside blocks are a line as well.
    private static void Flatten(PageNode node, List<PageNode> blocks)
    {
        if (node.IsLeftOut || node.TextLength == 0 || node.Tag is "blockquote" or "pre")
        {
            return;
        }

        if (!node.HoldsBlocks)
        {
            if (node.TextLength > LongestMark)
            {
                blocks.Add(node);
            }

            return;
        }

        if (node.OwnLength is >= ShortestDate and < VeryShortLine + VeryShortLine)
        {
            blocks.Add(node);
        }

        foreach (var child in node.Children)
        {
            Flatten(child, blocks);
        }
    }
}
