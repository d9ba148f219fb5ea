namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The probability that an attribution is right, learned from articles that the tagger had not learned from.</summary>
internal sealed class AttributionConfidence(WeightTable learned, WeightTable rules)
{
    /// <summary>Steps of a weight in one unit of the logarithm of the odds.</summary>
    public const double Scale = 40;

    /// <param name="agreement">With the rules' attribution that comes closest.</param>
    /// <param name="rule">That one; null without one.</param>
    public double Of(SpanReading reading, LinkedSpans attribution, Agreement agreement, RuleSpan? rule)
    {
        Span<uint> keys = stackalloc uint[ConfidenceFeatures.Most];
        return Probability(learned, ConfidenceFeatures.Write(reading, attribution, agreement, rule, keys));
    }

    public double Of(SpanReading reading, RuleSpan rule, Agreement agreement, double learnedConfidence)
    {
        Span<uint> keys = stackalloc uint[RuleConfidenceFeatures.Most];
        return Probability(rules, RuleConfidenceFeatures.Write(reading, rule, agreement, learnedConfidence, keys));
    }

    private static double Probability(WeightTable weights, ReadOnlySpan<uint> keys)
    {
        Span<short> sums = stackalloc short[8];
        sums.Clear();
        foreach (var key in keys)
        {
            weights.AddTo(sums, key);
        }

        return 1 / (1 + Math.Exp(-sums[0] / Scale));
    }
}
