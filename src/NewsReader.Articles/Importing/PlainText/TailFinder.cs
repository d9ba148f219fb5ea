namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Finds lists of other stories that stand without a label below the last paragraph.</summary>
internal static class TailFinder
{
    private const int FewestInList = 3;

    public static void Find(Page page)
    {
        var last = page.Blocks.FindLastIndex(block => block.IsUndecided && (block.IsProse || block.Shape != BlockShape.Text));
        var tail = page.Blocks.Skip(last + 1).Where(block => block.IsHeadlineLike && Words.CountIn(block.Text) >= 4).ToList();
        if (last < 0 || tail.Count < FewestInList)
        {
            return;
        }

        foreach (var block in tail)
        {
            block.LeaveOut(BlockRole.SimilarPost, "a pointer to another story");
        }
    }
}
