namespace NewsReader.Benchmarks.Library;

/// <summary>One of the affairs that the press follows for a while: its words stand in all articles about it.</summary>
internal sealed class Story
{
    private const int Rarest = 40_000;
    private const int Rarer = 1_500;

    /// <summary>How many articles are about one affair, on average.</summary>
    private const int Articles = 25;

    private readonly int[] ranks;

    private Story(int number)
    {
        var random = new Random(unchecked((number * 7_368_787) + 11));
        ranks = [.. Enumerable.Range(0, 16).Select(_ => random.Next(Rarer, Rarest))];
    }

    /// <summary>What an article is about: mostly one of the affairs of its days.</summary>
    public static Story Of(int articleNumber, Random random) => new((articleNumber / (Articles * 20)) + (random.Next(20) * 100_003));

    /// <summary>The rank of a word that this affair's articles share.</summary>
    public int Word(Random random) => ranks[random.Next(ranks.Length)];
}
