namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Everything that was learned for English.</summary>
internal sealed record TaggingModel(
    WordClasses Classes, Grammar Grammar, SpanWeights Spans, WeightTable Links, WeightTable Confidence, WeightTable RuleConfidence);
