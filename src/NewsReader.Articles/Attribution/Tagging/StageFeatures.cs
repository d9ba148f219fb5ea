namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>All features of a token: what both stages see, and what the second sees of the first's reading.</summary>
internal static class StageFeatures
{
    /// <summary>Room for the features of one token.</summary>
    public const int Most = 160;

    private const uint SecondStage = 500;

    public static int WriteSurface(ParagraphContext context, int i, Span<uint> keys)
    {
        var features = new FeatureList(keys, 0);
        SurfaceFeatures.Write(context, i, ref features);
        PlaceFeatures.Write(context, i, ref features);
        CueFeatures.Write(context, i, ref features);
        SyntaxFeatures.Write(context, i, ref features);
        RuleFeatures.Write(context, i, ref features);
        FrameFeatures.Write(context, i, ref features);
        return features.Count;
    }

    public static int WriteLabels(ParagraphContext context, LabelContext labels, int i, Span<uint> keys)
    {
        var features = new FeatureList(keys, SecondStage);
        LabelFeatures.Write(context, labels, i, ref features);
        return features.Count;
    }
}
