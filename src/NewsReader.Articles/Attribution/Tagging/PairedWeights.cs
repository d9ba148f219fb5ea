using System.Runtime.Intrinsics;

namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What both stages learned about the features that both look at: a feature is sought once and found for both.</summary>
/// <param name="first">For each slot its weights in the first stage, packed.</param>
/// <param name="second">The same in the second stage.</param>
internal sealed class PairedWeights(FeatureSlots features, uint[] first, uint[] second)
{
    /// <summary>Adds up the weights of a token's features, in each stage.</summary>
    public void Sum(ReadOnlySpan<uint> keys, Span<short> firstSums, Span<short> secondSums)
    {
        var (one, two) = (Vector128<short>.Zero, Vector128<short>.Zero);
        foreach (var key in keys)
        {
            var slot = features.Find(key);
            if (slot >= 0)
            {
                one += CoarseRow.Of(first[slot]);
                two += CoarseRow.Of(second[slot]);
            }
        }

        one.CopyTo(firstSums);
        two.CopyTo(secondSums);
    }
}
