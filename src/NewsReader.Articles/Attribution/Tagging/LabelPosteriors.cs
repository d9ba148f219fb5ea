namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The probability of every label of every token, all legal sequences considered. Linear in the tokens.</summary>
internal sealed class LabelPosteriors
{
    private readonly float[] shares;

    private LabelPosteriors(float[] shares) => this.shares = shares;

    public float Of(int token, SpanLabel label) => shares[token * SpanLabels.Count + (int)label];

    public static LabelPosteriors Of(LabelScores scores, float temperature)
    {
        var weights = Weights(scores, temperature);
        var pairs = Pairs(scores, temperature);
        var shares = Forward(weights, pairs, scores.Count);
        Span<float> backward = stackalloc float[SpanLabels.Count];
        Span<float> next = stackalloc float[SpanLabels.Count];
        backward.Fill(1);
        for (var i = scores.Count - 1; i >= 0; i--)
        {
            Share(shares.AsSpan(i * SpanLabels.Count, SpanLabels.Count), backward);
            StepBack(weights.AsSpan(i * SpanLabels.Count, SpanLabels.Count), pairs, backward, next);
            next.CopyTo(backward);
        }

        return new LabelPosteriors(shares);
    }

    private static float[] Weights(LabelScores scores, float temperature)
    {
        var weights = new float[scores.Count * SpanLabels.Count];
        for (var i = 0; i < scores.Count; i++)
        {
            var row = scores.Tokens.AsSpan(i * LabelScores.Lanes, SpanLabels.Count);
            int most = row[0];
            foreach (var score in row)
            {
                most = Math.Max(most, score);
            }

            for (var label = 0; label < SpanLabels.Count; label++)
            {
                weights[i * SpanLabels.Count + label] = MathF.Exp((row[label] - most) / temperature);
            }
        }

        return weights;
    }

    private static float[] Pairs(LabelScores scores, float temperature)
    {
        var pairs = new float[scores.Transitions.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            var legal = LabelLattice.IsLegal(i / SpanLabels.Count, i % SpanLabels.Count);
            pairs[i] = legal ? MathF.Exp(scores.Transitions[i] / temperature) : 0;
        }

        return pairs;
    }

    private static float[] Forward(float[] weights, float[] pairs, int count)
    {
        var forward = new float[weights.Length];
        for (var i = 0; i < count; i++)
        {
            var row = forward.AsSpan(i * SpanLabels.Count, SpanLabels.Count);
            for (var label = 0; label < SpanLabels.Count; label++)
            {
                var sum = i == 0 && LabelLattice.IsLegal(0, label) ? 1f : 0;
                for (var previous = 0; i > 0 && previous < SpanLabels.Count; previous++)
                {
                    sum += forward[(i - 1) * SpanLabels.Count + previous] * pairs[previous * SpanLabels.Count + label];
                }

                row[label] = sum * weights[i * SpanLabels.Count + label];
            }

            Normalise(row);
        }

        return forward;
    }

    private static void StepBack(ReadOnlySpan<float> weights, float[] pairs, ReadOnlySpan<float> backward, Span<float> next)
    {
        for (var previous = 0; previous < SpanLabels.Count; previous++)
        {
            var sum = 0f;
            for (var label = 0; label < SpanLabels.Count; label++)
            {
                sum += pairs[previous * SpanLabels.Count + label] * weights[label] * backward[label];
            }

            next[previous] = sum;
        }

        Normalise(next);
    }

    private static void Share(Span<float> forward, ReadOnlySpan<float> backward)
    {
        for (var i = 0; i < SpanLabels.Count; i++)
        {
            forward[i] *= backward[i];
        }

        Normalise(forward);
    }

    private static void Normalise(Span<float> row)
    {
        var sum = 0f;
        foreach (var value in row)
        {
            sum += value;
        }

        foreach (ref var value in row)
        {
            value = sum > 0 ? value / sum : 1f / SpanLabels.Count;
        }
    }
}
