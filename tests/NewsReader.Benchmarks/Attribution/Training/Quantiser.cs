namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Turns averaged weights into small whole numbers and leaves out the features that would hardly count.</summary>
internal static class Quantiser
{
    /// <param name="rows">Weights by feature.</param>
    /// <param name="scale">How many steps a weight of one is.</param>
    /// <param name="least">Features of which no weight reaches so many steps are left out.</param>
    public static TrainedWeights Quantise(IEnumerable<KeyValuePair<uint, double[]>> rows, int lanes, double scale, int least)
    {
        var kept = rows
            .Select(row => (row.Key, Row: Array.ConvertAll(row.Value, weight => (sbyte)Math.Clamp(Math.Round(weight * scale), -127, 127))))
            .Where(row => row.Row.Any(weight => Math.Abs((int)weight) >= least))
            .OrderBy(row => row.Key)
            .ToList();
        return new TrainedWeights([.. kept.Select(row => row.Key)], [.. kept.SelectMany(row => row.Row)], lanes);
    }
}
