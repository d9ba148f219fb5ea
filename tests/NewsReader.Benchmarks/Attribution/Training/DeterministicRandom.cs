namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>The same shuffles on every machine and every version of .NET (xorshift, Marsaglia 2003).</summary>
internal sealed class DeterministicRandom(uint seed)
{
    private uint state = seed * 2654435761 + 1;

    public int[] Order(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var i = count - 1; i > 0; i--)
        {
            var other = (int)(Next() % (uint)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }

    public uint Next()
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state;
    }
}
