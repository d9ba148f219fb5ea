using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// What was learned about each feature: a row of small weights, one a label. Features share rows that are alike; features
/// that were never seen weigh nothing.
/// </summary>
/// <param name="numbers">For each slot the number of its row.</param>
/// <param name="lanes">Weights in a row: a multiple of 8.</param>
internal sealed class WeightTable(FeatureSlots features, ushort[] numbers, sbyte[] rows, int lanes)
{
    public int Lanes => lanes;

    /// <summary>Adds the weights of a feature to the sums of the labels.</summary>
    public void AddTo(Span<short> sums, uint key)
    {
        var slot = features.Find(key);
        if (slot < 0)
        {
            return;
        }

        ref var row = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(rows), numbers[slot] * lanes);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (var lane = 0; lane < lanes; lane += 8)
        {
            ref var target = ref Unsafe.Add(ref sum, lane);
            var weights = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref row, lane))));
            (Vector128.LoadUnsafe(ref target) + Vector128.WidenLower(weights.AsSByte())).StoreUnsafe(ref target);
        }
    }
}
