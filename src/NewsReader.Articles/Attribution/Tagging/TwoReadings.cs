namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// Joins what the rules and the learner read in a paragraph: where both read the same words, the more probable reading
/// stands. It takes over a source that the other reading of the same attribution has and it lacks.
/// </summary>
internal static class TwoReadings
{
    /// <summary>Those that stand, in no order.</summary>
    public static List<JudgedSpan> Join(ParagraphContext context, IEnumerable<JudgedSpan> readings)
    {
        var taken = new JudgedSpan?[context.Count];
        var standing = new List<JudgedSpan>();
        foreach (var judged in readings.OrderByDescending(judged => judged.Confidence).ThenBy(judged => judged.Tokens.Contents[0].First))
        {
            if (Rival(judged, taken) is { } rival)
            {
                Complete(context, rival, judged);
                continue;
            }

            standing.Add(judged);
            foreach (var span in Claimed(judged))
            {
                taken.AsSpan(span.First, span.End - span.First).Fill(judged);
            }
        }

        return standing;
    }

    private static JudgedSpan? Rival(JudgedSpan judged, JudgedSpan?[] taken)
    {
        foreach (var span in Claimed(judged))
        {
            for (var i = span.First; i < span.End; i++)
            {
                if (taken[i] is { } rival)
                {
                    return rival;
                }
            }
        }

        return null;
    }

    private static void Complete(ParagraphContext context, JudgedSpan standing, JudgedSpan fallen)
    {
        if (standing.Tokens.Source is null && fallen.Tokens.Source is not null
            && Agreement.Of(context, standing.Tokens, fallen.Tokens).Overlap >= Agreement.Same)
        {
            standing.Tokens.Source = fallen.Tokens.Source;
        }
    }

    private static IEnumerable<TaggedSpan> Claimed(JudgedSpan judged) =>
        judged.Tokens.Cue is { } cue ? judged.Tokens.Contents.Append(cue) : judged.Tokens.Contents;
}
