namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>The different rows of a table, each once, and which row each feature has.</summary>
internal sealed record RowBook(sbyte[] Rows, ushort[] Numbers)
{
    public static RowBook Of(TrainedWeights weights)
    {
        var known = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var rows = new List<sbyte>();
        var numbers = new ushort[weights.Keys.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            var row = weights.Weights.AsSpan(i * weights.Lanes, weights.Lanes);
            var name = new string(Array.ConvertAll(row.ToArray(), weight => (char)(weight + 128)));
            if (!known.TryGetValue(name, out numbers[i]))
            {
                known[name] = numbers[i] = checked((ushort)known.Count);
                rows.AddRange(row);
            }
        }

        return new RowBook([.. rows], numbers);
    }
}
