using System.Runtime.Intrinsics;
using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>An averaged structured perceptron over sequences of labels, in whole numbers.</summary>
internal sealed class StructuredPerceptron
{
    private const int Lanes = LabelScores.Lanes;

    private readonly int[] weights;
    private readonly long[] totals;
    private readonly int[] transitions = new int[SpanLabels.Count * SpanLabels.Count];
    private readonly long[] transitionTotals = new long[SpanLabels.Count * SpanLabels.Count];
    private long step = 1;

    /// <param name="features">How many there are.</param>
    public StructuredPerceptron(int features)
    {
        weights = new int[features * Lanes];
        totals = new long[features * Lanes];
    }

    /// <summary>Reads a sequence and moves the weights where it was read wrong.</summary>
    /// <param name="features">The numbers of each token's features.</param>
    public void Learn(int[][] features, SpanLabel[] gold)
    {
        var read = LabelLattice.Best(new LabelScores(Score(features), transitions));
        for (var i = 0; i < gold.Length; i++)
        {
            if (read[i] != gold[i])
            {
                Move(features[i], (int)gold[i], 1);
                Move(features[i], (int)read[i], -1);
            }

            if (i > 0)
            {
                MovePair(gold[i - 1], gold[i], 1);
                MovePair(read[i - 1], read[i], -1);
            }
        }

        step++;
    }

    /// <summary>Adds the averaged weights to those of other runs.</summary>
    public void AddTo(double[] rows, double[] pairs)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] += weights[i] - (double)totals[i] / step;
        }

        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] += transitions[i] - (double)transitionTotals[i] / step;
        }
    }

    private short[] Score(int[][] features)
    {
        var scores = new short[features.Length * Lanes];
        for (var i = 0; i < features.Length; i++)
        {
            var sums = Vector256<int>.Zero;
            foreach (var feature in features[i])
            {
                sums += Vector256.LoadUnsafe(ref weights[feature * Lanes]);
            }

            for (var label = 0; label < Lanes; label++)
            {
                scores[i * Lanes + label] = (short)Math.Clamp(sums[label], short.MinValue, short.MaxValue);
            }
        }

        return scores;
    }

    private void Move(int[] features, int label, int by)
    {
        foreach (var feature in features)
        {
            weights[feature * Lanes + label] += by;
            totals[feature * Lanes + label] += by * step;
        }
    }

    private void MovePair(SpanLabel first, SpanLabel second, int by)
    {
        var pair = (int)first * SpanLabels.Count + (int)second;
        transitions[pair] += by;
        transitionTotals[pair] += by * step;
    }
}
