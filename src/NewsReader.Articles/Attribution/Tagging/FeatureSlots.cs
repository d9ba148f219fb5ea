using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// Finds the slot of a feature, which the weights beside are filed under. Buckets of sixteen slots, filled from the front, hold
/// fingerprints of the features' keys: so one place in memory is looked at, and a file of slots needs no building. Of unknown
/// keys about one in 5,000 passes for a known one; its weights are small, and the same everywhere.
/// </summary>
internal sealed class FeatureSlots(ushort[] fingerprints)
{
    private const int InBucket = 16;

    /// <summary>On average; so few buckets run over.</summary>
    private const int Filled = 14;

    /// <summary>Keys that overflow the last buckets need somewhere to go.</summary>
    private const int SpareBuckets = 64;

    private readonly ushort[] fingerprints = fingerprints;
    private readonly uint buckets = (uint)(fingerprints.Length / InBucket) - SpareBuckets;

    public int Count => fingerprints.Length;

    public ReadOnlySpan<ushort> Fingerprints => fingerprints;

    /// <summary>The slot of a feature; -1 for one that was never seen.</summary>
    public int Find(uint key)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(fingerprints);
        var wanted = Vector256.Create(Fingerprint(key));
        for (var at = FirstSlot(key, buckets); ; at += InBucket)
        {
            var hits = Vector256.Equals(Vector256.LoadUnsafe(ref first, (nuint)at), wanted).ExtractMostSignificantBits();
            if (hits != 0)
            {
                return at + BitOperations.TrailingZeroCount(hits);
            }

            if (fingerprints[at + InBucket - 1] == 0)
            {
                return -1;
            }
        }
    }

    /// <summary>Files keys.</summary>
    /// <param name="keys">Each once.</param>
    /// <param name="places">The slot of each.</param>
    public static FeatureSlots Of(ReadOnlySpan<uint> keys, out int[] places)
    {
        var buckets = (uint)(keys.Length / Filled + 1);
        var fingerprints = new ushort[(buckets + SpareBuckets) * InBucket];
        places = new int[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            var at = FirstSlot(keys[i], buckets);
            while (fingerprints[at] != 0)
            {
                at++;
            }

            fingerprints[at] = Fingerprint(keys[i]);
            places[i] = at;
        }

        return new FeatureSlots(fingerprints);
    }

    private static int FirstSlot(uint key, uint buckets) => (int)(((ulong)key * buckets) >> 32) * InBucket;

    private static ushort Fingerprint(uint key) => (ushort)Math.Max(1, key & 0xFFFF);
}
