using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>A table of weights as it is written to the model file.</summary>
internal sealed record PackedWeights(FeatureSlots Features, ushort[] Numbers, sbyte[] Rows, int Lanes)
{
    public WeightTable ToTable() => new(Features, Numbers, Rows, Lanes);
}
