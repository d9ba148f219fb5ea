namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>An averaged perceptron over classes, in whole numbers: the same weights on every machine.</summary>
internal sealed class GreedyPerceptron(int classes, int lanes)
{
    private readonly Dictionary<uint, int> rows = [];
    private readonly List<int[]> weights = [];
    private readonly List<long[]> totals = [];
    private long step = 1;

    public int Best(ReadOnlySpan<uint> keys, Func<int, bool>? allowed = null)
    {
        Span<int> sums = stackalloc int[classes];
        sums.Clear();
        foreach (var key in keys)
        {
            if (rows.TryGetValue(key, out var row))
            {
                var weight = weights[row];
                for (var i = 0; i < classes; i++)
                {
                    sums[i] += weight[i];
                }
            }
        }

        var best = -1;
        for (var i = 0; i < classes; i++)
        {
            best = (allowed is null || allowed(i)) && (best < 0 || sums[i] > sums[best]) ? i : best;
        }

        return best;
    }

    /// <summary>Moves the weights towards the right class; a step even when nothing was wrong.</summary>
    public void Learn(ReadOnlySpan<uint> keys, int right, int chosen)
    {
        step++;
        if (right == chosen)
        {
            return;
        }

        foreach (var key in keys)
        {
            Move(key, right, 1);
            Move(key, chosen, -1);
        }
    }

    /// <summary>The sum of the first class's weights: how good a candidate is.</summary>
    public long Score(ReadOnlySpan<uint> keys)
    {
        var sum = 0L;
        foreach (var key in keys)
        {
            sum += rows.TryGetValue(key, out var row) ? weights[row][0] : 0;
        }

        return sum;
    }

    /// <summary>Moves the weights so that one candidate scores above another; a step even when they are the same.</summary>
    public void Prefer(uint[] wanted, uint[] chosen)
    {
        step++;
        if (wanted == chosen)
        {
            return;
        }

        foreach (var key in wanted)
        {
            Move(key, 0, 1);
        }

        foreach (var key in chosen)
        {
            Move(key, 0, -1);
        }
    }

    public TrainedWeights Averaged(double scale, int least) => Quantiser.Quantise(
        rows.Select(row => KeyValuePair.Create(row.Key, Average(row.Value))), lanes, scale, least);

    private double[] Average(int row)
    {
        var average = new double[lanes];
        for (var i = 0; i < classes; i++)
        {
            average[i] = weights[row][i] - (double)totals[row][i] / step;
        }

        return average;
    }

    private void Move(uint key, int label, int by)
    {
        if (!rows.TryGetValue(key, out var row))
        {
            rows[key] = row = weights.Count;
            weights.Add(new int[classes]);
            totals.Add(new long[classes]);
        }

        weights[row][label] += by;
        totals[row][label] += by * step;
    }
}
