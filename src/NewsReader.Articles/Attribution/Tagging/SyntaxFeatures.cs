namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Where a token stands in the grammar of its sentence: its head, and its way up to a verb and to a likely cue.</summary>
internal static class SyntaxFeatures
{
    public static void Write(ParagraphContext context, int i, ref FeatureList features)
    {
        WriteHead(context, i, ref features);
        WriteUnder(context, i, context.Syntax.Cues, ref features);
        WriteUnder(context, i, context.Syntax.Verbs, ref features);
        WriteOwn(context, i, ref features);
    }

    private static void WriteHead(ParagraphContext context, int i, ref FeatureList features)
    {
        var head = context.Syntax.Tree.Heads[i];
        var side = head < 0 ? 2u : i < head ? 0u : 1;
        features.Add(context.Tag(i), context.Tag(head), side);
        features.Add(context.Tag(i), context.Word(head), side);
        features.Add(context.Word(i), context.Tag(head), side);
        features.Add(context.Tag(i), context.Class(head), context.Cue(head), side);
    }

    private static void WriteUnder(ParagraphContext context, int i, Ancestors ancestors, ref FeatureList features)
    {
        var tree = context.Syntax.Tree;
        var (verb, branch) = (ancestors.Nearest[i], ancestors.Branch[i]);
        var (left, right) = branch < 0 ? (-1, -1) : (tree.LeftEdges[branch], tree.RightEdges[branch]);
        var place = (verb < 0 ? 2u : branch < verb ? 0u : 1) | (i == left ? 4u : 0) | (i == right ? 8u : 0) | ((uint)ancestors.Count[i] << 4);
        var side = place & 3;
        features.Add(place, context.Tag(branch));
        features.Add(place, context.Cue(verb), context.Tag(branch));
        features.Add(place, context.Word(verb));
        features.Add(side, context.Word(verb), context.Tag(branch));
        features.Add(place, context.Class(verb), context.Class(branch));
        features.Add(side, context.Word(left), context.Tag(branch), context.Cue(verb));
        features.Add(place, context.Word(i));
        features.Add(side, context.Tag(i), context.Tag(branch), context.Quote(i));
        features.Add(side, SideOf(ancestors, i - 1), SideOf(ancestors, i + 1), context.Cue(verb));
    }

    private static void WriteOwn(ParagraphContext context, int i, ref FeatureList features)
    {
        var pattern = context.Syntax.Patterns[i];
        var above = context.Syntax.Cues.Count[i];
        features.Add(pattern, context.Tag(i));
        features.Add(pattern, context.Class(i), context.Cue(i));
        features.Add(pattern, context.Word(i));
        features.Add(above, context.Cue(i), context.Tag(i));
        features.Add(above, context.Syntax.Verbs.Count[i], context.Cue(i));
    }

    private static uint SideOf(Ancestors ancestors, int i) =>
        (uint)i >= (uint)ancestors.Nearest.Length ? 4 : ancestors.Nearest[i] < 0 ? 2u : ancestors.Branch[i] < ancestors.Nearest[i] ? 0u : 1;
}
