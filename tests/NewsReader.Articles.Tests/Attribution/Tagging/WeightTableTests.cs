using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Articles.Tests.Attribution.Tagging;

public sealed class WeightTableTests
{
    [Fact]
    public void Each_key_finds_its_row_and_others_none()
    {
        // Neighbours, so that they fall into one another's buckets; the last would fall off the end.
        uint[] keys = [1, 2, 3, 500, 4_000_000_000, 4_294_967_294, 4_294_967_295];
        var rows = new sbyte[keys.Length * 8];
        for (var i = 0; i < keys.Length; i++)
        {
            rows[i * 8] = (sbyte)(i + 1);
            rows[i * 8 + 7] = -100;
        }

        var slots = FeatureSlots.Of(keys, out var places);
        var numbers = new ushort[slots.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            numbers[places[i]] = (ushort)i;
        }

        var table = new WeightTable(slots, numbers, rows, 8);

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], keys.Select(key => Sums(table, key)[0]));
        Assert.All(keys, key => Assert.Equal(-100, Sums(table, key)[7]));
        Assert.All<uint>([4, 499, 4_294_967_293], key => Assert.Equal(new short[8], Sums(table, key)));
    }

    [Fact]
    public void A_bucket_that_is_full_runs_over_into_the_next()
    {
        uint[] keys = [.. Enumerable.Range(1, 100).Select(i => (uint)i), .. Enumerable.Range(0, 100).Select(i => uint.MaxValue - (uint)i)];
        var slots = FeatureSlots.Of(keys, out var places);

        Assert.Equal(places, keys.Select(slots.Find));
    }

    [Fact]
    public void An_empty_table_weighs_nothing() => Assert.Equal(new short[8], Sums(new WeightTable(FeatureSlots.Of([], out _), [], [], 8), 77));

    private static short[] Sums(WeightTable table, uint key)
    {
        var sums = new short[8];
        table.AddTo(sums, key);
        return sums;
    }
}
