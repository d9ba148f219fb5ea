using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>What one stage learned of the text and, the second, of the first's reading.</summary>
internal sealed record TrainedStage(TrainedWeights Surface, TrainedWeights Labels, int[] Pairs)
{
    private static readonly TrainedWeights Nothing = new([], [], LabelScores.Lanes);

    /// <summary>A stage that knows nothing and labels nothing.</summary>
    public static readonly TrainedStage Empty = new(Nothing, Nothing, new int[SpanLabels.Count * SpanLabels.Count]);
}
