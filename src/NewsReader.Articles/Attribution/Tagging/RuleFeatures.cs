namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What the rules say of a token and its neighbours, alone and with what the token is.</summary>
internal static class RuleFeatures
{
    public static void Write(ParagraphContext context, int i, ref FeatureList features)
    {
        var (before, label, after) = (context.RuleLabel(i - 1), context.RuleLabel(i), context.RuleLabel(i + 1));
        features.Add(label);
        features.Add(before, label, after);
        features.Add(label, context.Tag(i), context.Tag(i + 1));
        features.Add(label, context.Tag(i), context.Tag(i - 1));
        features.Add(label, context.Word(i));
        features.Add(label, context.Quote(i), context.Cue(i));
    }
}
