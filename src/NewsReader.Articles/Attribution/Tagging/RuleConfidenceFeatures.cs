namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What tells whether an attribution of the rules is right: its kind, and what the learner makes of the same words.</summary>
internal static class RuleConfidenceFeatures
{
    public const int Most = 32;

    private const uint FirstNumber = 5000;

    /// <param name="agreement">With the learner's attribution that comes closest.</param>
    /// <param name="learned">The confidence of that one; 0 without one.</param>
    public static ReadOnlySpan<uint> Write(SpanReading reading, RuleSpan rule, Agreement agreement, double learned, Span<uint> keys)
    {
        var features = new FeatureList(keys, FirstNumber);
        var context = reading.Context;
        var (kind, prior) = ((uint)rule.Span.Kind, (uint)Math.Round(rule.Span.Confidence * 100));
        var step = (uint)(learned * 10);
        var content = SpanSurety.Of(reading, rule.Tokens.Contents[0]);
        var cue = rule.Tokens.Cue is { } cueSpan ? SpanSurety.Of(reading, cueSpan) : SpanSurety.Missing;
        var source = rule.Tokens.Source is { } sourceSpan ? SpanSurety.Of(reading, sourceSpan) : SpanSurety.Missing;
        features.Add(0);
        features.Add(prior, kind);
        features.Add(agreement.Code);
        features.Add(agreement.Code, prior);
        features.Add(agreement.Code & 7, step);
        features.Add(step);
        features.Add(content.Start);
        features.Add(content.End);
        features.Add(content.Least);
        features.Add(cue.Start);
        features.Add(cue.Least, prior);
        features.Add(source.Start);
        features.Add(content.FirstStage, cue.FirstStage);
        features.Add(cue.Start / 3, content.Start / 3, content.End / 3);
        features.Add(context.Word(rule.Tokens.Cue?.First ?? -1));
        features.Add(context.Tag(rule.Tokens.Contents[0].First), prior);
        features.Add((uint)Math.Min(3, rule.Span.Content.Count), kind);
        features.Add(ParagraphContext.Distance(rule.Tokens.Contents[0].End - rule.Tokens.Contents[0].First), kind);
        return features.Keys;
    }
}
