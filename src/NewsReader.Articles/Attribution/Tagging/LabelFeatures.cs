namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What the second stage sees beside the surface: the first stage's labels around a token.</summary>
internal static class LabelFeatures
{
    public static void Write(ParagraphContext context, LabelContext labels, int i, ref FeatureList features)
    {
        WriteNeighbours(context, labels, i, ref features);
        WriteSides(context, labels, i, ref features);
        WriteRun(context, labels, i, ref features);
    }

    private static void WriteNeighbours(ParagraphContext context, LabelContext labels, int i, ref FeatureList features)
    {
        var (before, label, after) = (labels.Label(i - 1), labels.Label(i), labels.Label(i + 1));
        features.Add(label);
        features.Add(before);
        features.Add(after);
        features.Add(before, label, after);
        features.Add(label, context.Word(i));
        features.Add(after, labels.Label(i + 2));
        features.Add(labels.Label(i - 2), before);
        features.Add(label, labels.Margin(i));
        features.Add(label, context.Tag(i), context.Tag(i + 1));
        features.Add(label, context.Tag(i - 1), context.Tag(i));
        features.Add(label, context.Quote(i), context.Quote(i + 1));
    }

    private static void WriteSides(ParagraphContext context, LabelContext labels, int i, ref FeatureList features)
    {
        var sides = (labels.CueBefore[i] >= 0 ? 1u : 0) | (labels.CueAfter[i] >= 0 ? 2u : 0)
            | (labels.SourceBefore[i] >= 0 ? 4u : 0) | (labels.SourceAfter[i] >= 0 ? 8u : 0);
        features.Add(sides);
        features.Add(sides, context.Quote(i), labels.Label(i));
        features.Add(sides, context.Word(i));
        features.Add(sides, context.Tag(i - 1), context.Tag(i));
        WriteCue(context, labels, i, labels.CueBefore[i], ref features);
        WriteCue(context, labels, i, labels.CueAfter[i], ref features);
    }

    private static void WriteCue(ParagraphContext context, LabelContext labels, int i, int cue, ref FeatureList features)
    {
        var distance = cue < 0 ? 99 : ParagraphContext.Distance(Math.Abs(i - cue));
        var between = cue < 0 || cue == i ? 0 : context.Between(Math.Min(cue, i), Math.Max(cue, i));
        features.Add(context.Word(cue));
        features.Add(distance, between);
        features.Add(context.Word(cue), labels.Label(i));
        features.Add(distance, context.Word(i));
        features.Add(context.Class(cue), labels.Label(i), between);
    }

    private static void WriteRun(ParagraphContext context, LabelContext labels, int i, ref FeatureList features)
    {
        var label = labels.Label(i);
        var (start, end) = (labels.RunStart[i], labels.RunEnd[i]);
        features.Add(labels.Orders[i]);
        features.Add(labels.Orders[i], label);
        features.Add(ParagraphContext.Distance(i - start), label);
        features.Add(ParagraphContext.Distance(end - i), label);
        features.Add(label, labels.Label(end + 1), context.Word(end + 1));
        features.Add(label, labels.Label(start - 1), context.Word(start - 1));
    }
}
