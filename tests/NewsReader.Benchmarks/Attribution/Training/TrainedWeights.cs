using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Learned small weights: keys ascending, and a row of weights for each in their order.</summary>
internal sealed record TrainedWeights(uint[] Keys, sbyte[] Weights, int Lanes)
{
    public PackedWeights Pack()
    {
        var book = RowBook.Of(this);
        var features = FeatureSlots.Of(Keys, out var places);
        var numbers = new ushort[features.Count];
        for (var i = 0; i < places.Length; i++)
        {
            numbers[places[i]] = book.Numbers[i];
        }

        return new PackedWeights(features, numbers, book.Rows, Lanes);
    }

    public WeightTable ToTable() => Pack().ToTable();

    /// <summary>The row of a feature; empty when it has none.</summary>
    public ReadOnlySpan<sbyte> RowOf(uint key) =>
        Array.BinarySearch(Keys, key) is >= 0 and var i ? Weights.AsSpan(i * Lanes, Lanes) : [];
}
