namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The nearest likely cues in the sentence: which, how far, and what lies between.</summary>
internal static class CueFeatures
{
    public static void Write(ParagraphContext context, int i, ref FeatureList features)
    {
        var (before, after) = (context.CueBefore[i], context.CueAfter[i]);
        WriteSide(context, i, before, before < 0 ? 0 : context.Between(before, i), ref features);
        WriteSide(context, i, after, after < 0 ? 0 : context.Between(i, after), ref features);
        var sides = (before >= 0 ? 1u : 0) | (after >= 0 ? 2u : 0);
        features.Add(sides, context.Quote(i), i == context.SentenceFirst[i] ? 1u : 0);
        features.Add(context.IsCue[i] ? 1u : 0, sides, context.Quote(i - 1), context.Quote(i + 1));
        features.Add(context.IsCue[i] ? 1u : 0, sides, context.Tag(i));
    }

    private static void WriteSide(ParagraphContext context, int i, int cue, uint between, ref FeatureList features)
    {
        var distance = cue < 0 ? 99 : ParagraphContext.Distance(Math.Abs(i - cue));
        var word = context.Word(cue);
        features.Add(word);
        features.Add(distance, between);
        features.Add(word, distance);
        features.Add(distance, context.Word(i));
        features.Add(distance, context.Tag(i), between);
        features.Add(context.Class(cue), context.Tag(i), between);
    }
}
