namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// How much worse the best sequence with another kind of label at a token is than the best of all, in eight steps.
/// Whole numbers alone, so the same on every machine.
/// </summary>
internal static class LabelMargins
{
    private const int Impossible = int.MinValue / 4;

    public static byte[] Of(LabelScores scores, SpanLabel[] labels, int step)
    {
        var forward = Sweep(scores, backwards: false);
        var backward = Sweep(scores, backwards: true);
        var margins = new byte[labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            margins[i] = MarginAt(scores, forward, backward, i, (int)labels[i], step);
        }

        return margins;
    }

    private static byte MarginAt(LabelScores scores, int[] forward, int[] backward, int i, int chosen, int step)
    {
        var (own, other) = (Impossible * 2, Impossible * 2);
        for (var label = 0; label < SpanLabels.Count; label++)
        {
            var at = i * SpanLabels.Count + label;
            var total = forward[at] + backward[at] - scores.Tokens[i * LabelScores.Lanes + label];
            var isOwn = (label + 1) / 2 == (chosen + 1) / 2;
            (own, other) = isOwn ? (Math.Max(own, total), other) : (own, Math.Max(other, total));
        }

        return (byte)Math.Clamp((own - other) / step, 0, 7);
    }

    /// <summary>The best score of a sequence that ends (or begins, backwards) at each token with each label.</summary>
    private static int[] Sweep(LabelScores scores, bool backwards)
    {
        var sums = new int[scores.Count * SpanLabels.Count];
        for (var step = 0; step < scores.Count; step++)
        {
            var i = backwards ? scores.Count - 1 - step : step;
            var from = backwards ? i + 1 : i - 1;
            for (var label = 0; label < SpanLabels.Count; label++)
            {
                var best = step == 0 ? FirstScore(label, backwards) : BestNeighbour(scores, sums, from, label, backwards);
                sums[i * SpanLabels.Count + label] = best + scores.Tokens[i * LabelScores.Lanes + label];
            }

            Rebase(sums.AsSpan(i * SpanLabels.Count, SpanLabels.Count));
        }

        return sums;
    }

    private static int FirstScore(int label, bool backwards) => backwards || LabelLattice.IsLegal(0, label) ? 0 : Impossible;

    private static int BestNeighbour(LabelScores scores, int[] sums, int from, int label, bool backwards)
    {
        var best = Impossible;
        for (var other = 0; other < SpanLabels.Count; other++)
        {
            var (first, second) = backwards ? (label, other) : (other, label);
            if (LabelLattice.IsLegal(first, second))
            {
                best = Math.Max(best, sums[from * SpanLabels.Count + other] + scores.Transitions[first * SpanLabels.Count + second]);
            }
        }

        return best;
    }

    private static void Rebase(Span<int> sums)
    {
        var zero = sums[0];
        foreach (ref var sum in sums)
        {
            sum = Math.Max(Impossible, sum - zero);
        }
    }
}
