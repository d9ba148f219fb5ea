namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Finds the subject of a cue by grammar where the tagger found no source.</summary>
internal static class Subjects
{
    private const int Longest = 25;

    public static TaggedSpan? Of(SpanReading reading, TaggedSpan cue, bool[] taken)
    {
        var tree = reading.Context.Syntax.Tree;
        var tags = reading.Context.Paragraph.Tags;
        for (var verb = cue.End - 1; verb >= cue.First; verb--)
        {
            if (!tags[verb].IsVerb || IsPassive(reading.Context.Paragraph, cue, verb))
            {
                continue;
            }

            for (var i = cue.First - 1; i >= Math.Max(reading.Context.SentenceFirst[verb], cue.First - Longest); i--)
            {
                if (tree.Heads[i] == verb && tags[i].IsNoun)
                {
                    return Phrase(tree, i, cue.First, taken);
                }
            }
        }

        return null;
    }

    /// <summary>"Is expected", "was told": the subject is not who says it.</summary>
    private static bool IsPassive(TaggedParagraph paragraph, TaggedSpan cue, int verb) =>
        paragraph.Tags[verb] == PartOfSpeech.VBN && verb > 0 && IsBe(paragraph.Tokens[Math.Max(cue.First, verb - 1)].Word);

    private static bool IsBe(uint word) => KnownWords.Be.Contains(word);

    private static TaggedSpan? Phrase(SyntaxTree tree, int noun, int end, bool[] taken)
    {
        var (first, last) = (tree.LeftEdges[noun], Math.Min(tree.RightEdges[noun], end - 1));
        for (var i = first; i <= last; i++)
        {
            if (taken[i])
            {
                return null;
            }
        }

        return new TaggedSpan(SpanRole.Source, first, last + 1);
    }
}
