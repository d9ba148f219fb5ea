namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The best legal sequence of labels (Viterbi), in time linear in the tokens.</summary>
internal static class LabelLattice
{
    private const int Impossible = int.MinValue / 4;

    private static readonly bool[] Legal = LegalPairs();

    public static SpanLabel[] Best(LabelScores scores)
    {
        if (scores.Count == 0)
        {
            return [];
        }

        var back = new byte[scores.Count * SpanLabels.Count];
        Span<int> best = stackalloc int[SpanLabels.Count];
        Span<int> next = stackalloc int[SpanLabels.Count];
        Begin(scores, best);
        for (var i = 1; i < scores.Count; i++)
        {
            Extend(scores, i, best, next, back.AsSpan(i * SpanLabels.Count, SpanLabels.Count));
            Rebase(next, best);
        }

        return Trace(back, best);
    }

    public static bool IsLegal(int previous, int label) => Legal[previous * SpanLabels.Count + label];

    private static void Begin(LabelScores scores, Span<int> best)
    {
        for (var label = 0; label < SpanLabels.Count; label++)
        {
            best[label] = IsLegal(0, label) ? scores.Tokens[label] : Impossible;
        }
    }

    private static void Extend(LabelScores scores, int at, ReadOnlySpan<int> best, Span<int> next, Span<byte> back)
    {
        for (var label = 0; label < SpanLabels.Count; label++)
        {
            var from = 0;
            var score = Impossible;
            for (var previous = 0; previous < SpanLabels.Count; previous++)
            {
                var sum = best[previous] + scores.Transitions[previous * SpanLabels.Count + label];
                if (sum > score && IsLegal(previous, label))
                {
                    (from, score) = (previous, sum);
                }
            }

            next[label] = Math.Max(score, Impossible) + scores.Tokens[at * LabelScores.Lanes + label];
            back[label] = (byte)from;
        }
    }

    /// <summary>Only differences matter; taking the first label's score off keeps long paragraphs within range.</summary>
    private static void Rebase(ReadOnlySpan<int> from, Span<int> to)
    {
        for (var label = 0; label < to.Length; label++)
        {
            to[label] = Math.Max(Impossible, from[label] - from[0]);
        }
    }

    private static SpanLabel[] Trace(byte[] back, ReadOnlySpan<int> last)
    {
        var labels = new SpanLabel[back.Length / SpanLabels.Count];
        var label = 0;
        for (var i = 1; i < SpanLabels.Count; i++)
        {
            label = last[i] > last[label] ? i : label;
        }

        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (SpanLabel)label;
            label = back[i * SpanLabels.Count + label];
        }

        return labels;
    }

    private static bool[] LegalPairs()
    {
        var legal = new bool[SpanLabels.Count * SpanLabels.Count];
        for (var i = 0; i < legal.Length; i++)
        {
            legal[i] = ((SpanLabel)(i % SpanLabels.Count)).MayFollow((SpanLabel)(i / SpanLabels.Count));
        }

        return legal;
    }
}
