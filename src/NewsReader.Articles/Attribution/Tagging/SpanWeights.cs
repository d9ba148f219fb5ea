namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What the two stages of the span tagger learned.</summary>
/// <param name="Surface">The weights of what both stages see.</param>
/// <param name="Labels">The weights of what the second stage sees of the first's reading.</param>
/// <param name="FirstPairs">The first stage's weights of pairs of neighbouring labels.</param>
/// <param name="SecondPairs">The second stage's.</param>
internal sealed record SpanWeights(PairedWeights Surface, WeightTable Labels, int[] FirstPairs, int[] SecondPairs)
{
    /// <summary>The scores of the first stage, and those of the second as far as they need no reading of the first.</summary>
    public (LabelScores First, LabelScores Second) ScoreSurface(ParagraphContext context)
    {
        var (first, second) = (new short[context.Count * LabelScores.Lanes], new short[context.Count * LabelScores.Lanes]);
        Span<uint> keys = stackalloc uint[StageFeatures.Most];
        for (var i = 0; i < context.Count; i++)
        {
            var row = i * LabelScores.Lanes;
            Surface.Sum(keys[..StageFeatures.WriteSurface(context, i, keys)], first.AsSpan(row, LabelScores.Lanes), second.AsSpan(row, LabelScores.Lanes));
        }

        return (new LabelScores(first, FirstPairs), new LabelScores(second, SecondPairs));
    }

    /// <summary>Adds to the second stage's scores what the first's reading weighs.</summary>
    public void AddLabels(ParagraphContext context, LabelContext reading, LabelScores second)
    {
        Span<uint> keys = stackalloc uint[StageFeatures.Most];
        for (var i = 0; i < context.Count; i++)
        {
            var sums = second.Tokens.AsSpan(i * LabelScores.Lanes, LabelScores.Lanes);
            foreach (var key in keys[..StageFeatures.WriteLabels(context, reading, i, keys)])
            {
                Labels.AddTo(sums, key);
            }
        }
    }
}
