namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Finds the printed headline and the standfirst printed below it, above the running text.</summary>
internal static class HeadlineFinder
{
    private const int LongestHeadline = 180;
    private const int LongestStandfirst = 420;

    public static void Find(Page page)
    {
        var headline = page.Blocks.FindIndex(block => block.IsUndecided);
        // A kicker ("World", "ANALYSIS") may stand above the headline.
        if (headline >= 0 && IsKicker(page, headline))
        {
            page.Blocks[headline].LeaveOut(BlockRole.Dropped, "the label above the headline");
            headline = page.Blocks.FindIndex(block => block.IsUndecided);
        }

        if (headline >= 0 && IsHeadline(page, headline))
        {
            page.Blocks[headline].Take(BlockRole.Headline);
            FindStandfirst(page, headline);
        }
    }

    private static bool IsKicker(Page page, int at) =>
        page.Blocks[at].IsHeadlineLike && Words.CountIn(page.Blocks[at].Text) <= 2
        && Next(page, at) is { } next && page.Blocks[next].IsHeadlineLike && Words.CountIn(page.Blocks[next].Text) >= 4;

    private static bool IsHeadline(Page page, int at)
    {
        var block = page.Blocks[at];
        var hasBodyBelow = page.Blocks.Skip(at + 1).Any(below => below.IsUndecided);
        if (block.Shape != BlockShape.Text || !hasBodyBelow || block.Text.Length > LongestHeadline)
        {
            return false;
        }

        // A headline may be a question, or even a sentence when a byline or a date follows it at once.
        return block.IsHeadlineLike || (block.Text.Length <= 120 && !block.IsProse && !LineShape.EndsAsSentence(block.Text)) || (IsFollowedByByline(page, at) && block.Text.Length <= 120);
    }

    private static void FindStandfirst(Page page, int headline)
    {
        if (Next(page, headline) is { } at && page.Blocks[at] is { IsOpenLine: true } block && block.Text.Length <= LongestStandfirst
            && IsPrintedApart(page, headline, at))
        {
            block.Take(BlockRole.Standfirst);
        }
    }

    // Above the byline or the date everything belongs to the head; a line without a stop is no paragraph.
    private static bool IsPrintedApart(Page page, int headline, int at)
    {
        var isAboveByline = IsFollowedByByline(page, at) && !page.Blocks.Skip(headline).Take(at - headline).Any(IsBylineOrDate);
        var isDeck = page.Blocks[at].IsHeadlineLike && Words.CountIn(page.Blocks[at].Text) >= 8
            && Next(page, at) is { } next && page.Blocks[next].IsOpenProse;
        return isAboveByline || isDeck;
    }

    private static bool IsFollowedByByline(Page page, int at) =>
        page.Blocks.Skip(at + 1).FirstOrDefault(block => block.IsUndecided || IsBylineOrDate(block)) is { } below && IsBylineOrDate(below);

    private static bool IsBylineOrDate(Block block) => block.Role is BlockRole.Byline or BlockRole.Date;

    private static int? Next(Page page, int at)
    {
        var next = page.Blocks.FindIndex(at + 1, block => block.IsUndecided);
        return next < 0 ? null : next;
    }
}
