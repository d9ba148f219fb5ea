namespace NewsReader.Articles.Importing.PlainText;

/// <summary>Finds the note on the author at the end of a page.</summary>
internal static class AuthorNoteFinder
{
    public static void Find(IReadOnlyList<Block> blocks, IReadOnlyList<string> bylined)
    {
        for (var at = blocks.Count - 1; at > 0; at--)
        {
            var block = blocks[at];
            if (block.IsOpenLine && IsNote(blocks, at, bylined))
            {
                block.Take(BlockRole.AuthorNote);
                if (AuthorNote.IsLabel(blocks[at - 1].Text))
                {
                    blocks[at - 1].LeaveOut(BlockRole.Dropped, "the label of the author's note");
                }
            }
            else if (block.IsOpenProse)
            {
                // Above the last paragraph of the body there is no note.
                break;
            }
        }
    }

    // Two signs: words that a note is made of, and one of: a label, a byline of that name, a place below the end of the body.
    private static bool IsNote(IReadOnlyList<Block> blocks, int at, IReadOnlyList<string> bylined)
    {
        var text = blocks[at].Text;
        if (AuthorNote.IsLabel(blocks[at - 1].Text))
        {
            return LineShape.EndsAsSentence(text);
        }

        var isBylined = AuthorNote.Beginning(text) is { } name && bylined.Contains(PersonName.Written(name), StringComparer.OrdinalIgnoreCase);
        return isBylined || (AuthorNote.Read(text) is { } note && IsBelowBody(blocks, at) && !IsNamedInBody(blocks, at, note.Author));
    }

    private static bool IsBelowBody(IReadOnlyList<Block> blocks, int at)
    {
        var above = blocks[at - 1];
        return above.Role is BlockRole.SimilarPost or BlockRole.ReadMore or BlockRole.Dropped or BlockRole.AuthorNote;
    }

    private static bool IsNamedInBody(IReadOnlyList<Block> blocks, int before, string name)
    {
        for (var i = 0; i < before; i++)
        {
            if (blocks[i].IsUndecided && blocks[i].Text.Contains(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
