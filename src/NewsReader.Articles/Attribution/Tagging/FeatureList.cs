using System.Runtime.CompilerServices;

namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// The keys of what is seen at a token. A feature's number is its place in the list, so every writer adds its
/// features in one fixed order, for learning and for reading alike.
/// </summary>
internal ref struct FeatureList(Span<uint> keys, uint firstNumber)
{
    private readonly Span<uint> keys = keys;
    private uint number = firstNumber;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<uint> Keys => keys[..Count];

    /// <summary>Leaves the next number out: the feature does not apply here.</summary>
    public void Skip() => number++;

    public void Add(uint a) => Put(Mix(Mix(0x9E3779B1, ++number), a));

    public void Add(uint a, uint b) => Put(Mix(Mix(Mix(0x9E3779B1, ++number), a), b));

    public void Add(uint a, uint b, uint c) => Put(Mix(Mix(Mix(Mix(0x9E3779B1, ++number), a), b), c));

    public void Add(uint a, uint b, uint c, uint d) => Put(Mix(Mix(Mix(Mix(Mix(0x9E3779B1, ++number), a), b), c), d));

    private void Put(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >> 15;
        keys[Count++] = hash == 0 ? 1 : hash;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}
