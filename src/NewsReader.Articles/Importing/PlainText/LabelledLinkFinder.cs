namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Finds the other stories that the page introduces with words: "Read more: …", "Similar Posts" and the list below.</summary>
internal static class LabelledLinkFinder
{
    public static void Find(IReadOnlyList<Block> blocks)
    {
        var last = LastProse(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].IsOpenLine && RelatedLabel.Of(blocks[i].Text) is { } label)
            {
                TakeLabel(blocks, i, label, isBelowBody: i > last);
            }
        }
    }

    private static void TakeLabel(IReadOnlyList<Block> blocks, int at, RelatedLabel label, bool isBelowBody)
    {
        if (label.Headline.Length > 0)
        {
            blocks[at].LeaveOut(BlockRole.ReadMore, "a pointer to another story");
            return;
        }

        var role = label.Kind == RelatedLinkKind.SimilarPost && isBelowBody ? BlockRole.SimilarPost : BlockRole.ReadMore;
        var end = EndOfLinks(blocks, at + 1, label.Kind, isBelowBody);
        // A label with nothing below may be a crosshead: "More news" is only furniture when links follow it.
        if (end > at + 1 || label.Kind == RelatedLinkKind.ReadMore || isBelowBody)
        {
            blocks[at].LeaveOut(BlockRole.Dropped, "the label of links to other stories");
        }

        for (var i = at + 1; i < end; i++)
        {
            if (blocks[i].IsUndecided)
            {
                blocks[i].LeaveOut(role, "a pointer to another story");
            }
        }
    }

    private static int EndOfLinks(IReadOnlyList<Block> blocks, int from, RelatedLinkKind kind, bool isBelowBody)
    {
        if (from < blocks.Count && blocks[from].IsUndecided && blocks[from].Shape is BlockShape.BulletedList or BlockShape.NumberedList)
        {
            return from + 1;
        }

        var end = from;
        while (end < blocks.Count && !AuthorNote.IsLabel(blocks[end].Text) && (blocks[end].IsHeadlineLike || (end > from && blocks[end].Role == BlockRole.Dropped)))
        {
            // The line right above the next paragraph is that paragraph's crosshead.
            if (!isBelowBody && end > from && end + 1 < blocks.Count && blocks[end + 1].IsProse)
            {
                break;
            }

            // "Read more" points to one story, a list's head to all that follow until the next blank line and beyond.
            end++;
            if (kind == RelatedLinkKind.ReadMore && !isBelowBody)
            {
                break;
            }
        }

        return end;
    }

    private static int LastProse(IReadOnlyList<Block> blocks)
    {
        var last = blocks.Count - 1;
        while (last >= 0 && !(blocks[last].IsOpenProse && !AuthorNote.IsPlausible(blocks[last].Text)))
        {
            last--;
        }

        return last;
    }
}
