namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What tells whether an attribution is right: how sure the tagger is, and whether first stage and rules agree.</summary>
internal static class ConfidenceFeatures
{
    public const int Most = 56;

    private const uint FirstNumber = 4000;

    /// <param name="agreement">With the rules' attribution that comes closest.</param>
    /// <param name="rule">That one; null without one.</param>
    public static ReadOnlySpan<uint> Write(SpanReading reading, LinkedSpans attribution, Agreement agreement, RuleSpan? rule, Span<uint> keys)
    {
        var features = new FeatureList(keys, FirstNumber);
        var content = SpanSurety.Of(reading, attribution.Contents[0]);
        var cue = attribution.Cue is { } cueSpan ? SpanSurety.Of(reading, cueSpan) : SpanSurety.Missing;
        var source = attribution.Source is { } sourceSpan ? SpanSurety.Of(reading, sourceSpan) : SpanSurety.Missing;
        WriteSurety(content, cue, source, ref features);
        WriteCue(reading, attribution, content, cue, ref features);
        WriteShape(reading, attribution, content, cue, source, ref features);
        WriteRule(agreement, rule, content, ref features);
        return features.Keys;
    }

    private static void WriteSurety(SpanSurety content, SpanSurety cue, SpanSurety source, ref FeatureList features)
    {
        features.Add(0);
        foreach (var span in (ReadOnlySpan<SpanSurety>)[content, cue, source])
        {
            features.Add(span.Start);
            features.Add(span.Least);
            features.Add(span.End);
            features.Add(span.FirstStage);
            features.Add(span.Rules);
            features.Add(span.Start, span.Rules, span.FirstStage);
        }

        features.Add(Math.Min(content.Start, Math.Min(cue.Start, source.Start)));
        features.Add(content.Rules, cue.Rules, source.Rules);
        features.Add(content.FirstStage, cue.FirstStage, source.FirstStage);
    }

    private static void WriteCue(SpanReading reading, LinkedSpans attribution, SpanSurety content, SpanSurety cue, ref FeatureList features)
    {
        var context = reading.Context;
        var (first, last) = attribution.Cue is { } span ? (span.First, span.End - 1) : (-1, -1);
        features.Add(context.Word(first), context.Word(last));
        features.Add(context.Cue(last), context.Tag(last), context.Tag(first));
        features.Add(context.Class(last), cue.Start);
        features.Add(context.Cue(last), cue.Rules, content.Rules);
        features.Add((uint)(last - first));
    }

    private static void WriteShape(
        SpanReading reading, LinkedSpans attribution, SpanSurety content, SpanSurety cue, SpanSurety source, ref FeatureList features)
    {
        var context = reading.Context;
        var span = attribution.Contents[0];
        var kind = (uint)ContentKind.Of(attribution.Contents, context.Paragraph);
        var order = (attribution.Cue is { } c && c.First < span.First ? 1u : 0) | (attribution.Source is { } s && s.First < span.First ? 2u : 0)
            | (attribution.Source is null ? 4u : 0);
        features.Add(kind, order);
        features.Add(kind, content.Rules, cue.Rules);
        features.Add(kind, content.Start);
        features.Add(ParagraphContext.Distance(span.End - span.First), kind);
        features.Add((uint)Math.Min(3, attribution.Contents.Count), kind);
        features.Add(context.Tag(span.First), context.Tag(span.First - 1), order);
        features.Add(context.Word(span.First), order);
        features.Add(context.Tag(span.End), kind);
        features.Add(context.Syntax.Cues.Count[span.First], order, source.Rules);
    }

    private static void WriteRule(Agreement agreement, RuleSpan? rule, SpanSurety content, ref FeatureList features)
    {
        var prior = rule is null ? 0 : (uint)Math.Round(rule.Span.Confidence * 100);
        features.Add(agreement.Code);
        features.Add(agreement.Code, prior);
        features.Add(agreement.Code & 15, content.Start);
    }
}
