namespace NewsReader.Benchmarks.Library;

/// <summary>What somebody said, by its number: several articles may carry it, some of them trimmed.</summary>
internal sealed record Statement(int Person, string Words)
{
    private const int Reach = 40;

    /// <summary>The number of a statement that an article carries: mostly a new one, at times one of the days before.</summary>
    public static int NumberIn(int articleNumber, int position, Random random) =>
        articleNumber > Reach && random.Next(100) < 12
            ? ((articleNumber - random.Next(1, Reach)) * StoryWriter.Quotations) + random.Next(StoryWriter.Quotations)
            : (articleNumber * StoryWriter.Quotations) + position;

    /// <summary>The statement without its last words.</summary>
    public Statement Trimmed() => this with { Words = string.Join(' ', Words.Split(' ')[..^4]) };
}
