using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>What both stages learned of the text, as it is written to the model file.</summary>
internal sealed record PackedPair(FeatureSlots Features, uint[] First, uint[] Second)
{
    public static PackedPair Of(TrainedWeights first, TrainedWeights second)
    {
        var keys = first.Keys.Union(second.Keys).Order().ToArray();
        var features = FeatureSlots.Of(keys, out var places);
        var (one, two) = (new uint[features.Count], new uint[features.Count]);
        for (var i = 0; i < keys.Length; i++)
        {
            one[places[i]] = CoarseRow.Pack(first.RowOf(keys[i]));
            two[places[i]] = CoarseRow.Pack(second.RowOf(keys[i]));
        }

        return new PackedPair(features, one, two);
    }

    public PairedWeights ToWeights() => new(Features, First, Second);
}
