namespace NewsReader.Benchmarks.Library;

/// <summary>Draws ranks so that rank r comes with a weight of 1 / (r + 1)^exponent.</summary>
internal sealed class ZipfDraw
{
    private readonly double[] cumulative;

    public ZipfDraw(int count, double exponent)
    {
        cumulative = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
        {
            cumulative[rank] = sum += Math.Pow(rank + 1, -exponent);
        }
    }

    public int Next(Random random)
    {
        var found = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return Math.Min(found < 0 ? ~found : found, cumulative.Length - 1);
    }
}
