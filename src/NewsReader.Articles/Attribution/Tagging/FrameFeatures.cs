namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// What words can be followed by ("that", "whether", "to") and whether adjectives and nouns tell an attitude: so cues that were
/// never met while learning look like those that were.
/// </summary>
internal static class FrameFeatures
{
    public static void Write(ParagraphContext context, int i, ref FeatureList features)
    {
        var (own, before, after) = (context.Frame(i), context.Frame(i - 1), context.Frame(i + 1));
        features.Add(own, context.Tag(i));
        features.Add(own, context.Tag(i), context.Tag(i + 1));
        features.Add(own, context.Tag(i), context.Word(i + 1));
        features.Add(own, context.Tag(i), context.Word(i - 1));
        features.Add(before, context.Tag(i - 1), context.Tag(i), context.Tag(i + 1));
        features.Add(before, context.Tag(i - 1), context.Word(i));
        features.Add(after, context.Tag(i + 1), context.Tag(i), context.Class(i));
        features.Add(context.Phrase(i), context.Tag(i), context.Tag(i + 1));
        features.Add(context.Phrase(i), context.Phrase(i - 1), context.Tag(i));
        WriteAbove(context, i, ref features);
    }

    private static void WriteAbove(ParagraphContext context, int i, ref FeatureList features)
    {
        var head = context.Syntax.Tree.Heads[i];
        var (verb, branch) = (context.Syntax.Verbs.Nearest[i], context.Syntax.Verbs.Branch[i]);
        var side = verb < 0 ? 2u : branch < verb ? 0u : 1;
        features.Add(context.Frame(head), context.Tag(head), context.Tag(i), head < i ? 1u : 0);
        features.Add(context.Frame(verb), context.Phrase(verb), context.Tag(branch), side);
        features.Add(context.Frame(verb), context.Tag(i), side);
        features.Add(context.Frame(i), context.Syntax.Patterns[i], context.Tag(i));
    }
}
