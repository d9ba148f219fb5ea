using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Articles.Tests.Attribution.Tagging;

public sealed class CoarseRowTests
{
    [Fact]
    public void Levels_come_back_as_they_went_in()
    {
        sbyte[] weights = [0, 2, -5, 9, -15, 25, -75, 125];

        Assert.Equal(weights.Select(weight => (short)weight), Unpacked(weights));
    }

    [Fact]
    public void Weights_between_levels_go_to_the_nearest() =>
        Assert.Equal([0, 2, -2, 42, -42, 75, 125, -75], Unpacked([1, 3, -3, 40, -50, 99, 127, -127]));

    private static short[] Unpacked(sbyte[] weights)
    {
        var row = CoarseRow.Of(CoarseRow.Pack(weights));
        return [.. Enumerable.Range(0, 8).Select(lane => row[lane])];
    }
}
