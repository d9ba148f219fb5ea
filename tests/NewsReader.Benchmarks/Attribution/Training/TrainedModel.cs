using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Everything that is learned.</summary>
internal sealed record TrainedModel(
    GroundWork Ground, TrainedStage First, TrainedStage Second, TrainedWeights Links, TrainedWeights Confidence, TrainedWeights RuleConfidence)
{
    public int Features => First.Surface.Keys.Union(Second.Surface.Keys).Count() + Second.Labels.Keys.Length;

    public static SpanWeights Spans(TrainedStage first, TrainedStage second) =>
        new(PackedPair.Of(first.Surface, second.Surface).ToWeights(), second.Labels.ToTable(), first.Pairs, second.Pairs);

    public TaggingModel ToModel() => new(
        Ground.Words, Ground.Grammar, Spans(First, Second), Links.ToTable(), Confidence.ToTable(), RuleConfidence.ToTable());
}
