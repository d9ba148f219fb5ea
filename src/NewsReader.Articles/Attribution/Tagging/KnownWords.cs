namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Words that features ask for by name.</summary>
internal static class KnownWords
{
    public static readonly uint That = WordHash.Of("that");
    public static readonly uint TwoApostrophes = WordHash.Of("''");
    public static readonly uint TwoBackticks = WordHash.Of("``");
    public static readonly uint[] Be = [.. "is are was were be been being am 's 're".Split(' ').Select(word => WordHash.Of(word))];
    /// <summary>Prepositions that look like participles of verbs.</summary>
    public static readonly uint[] LikeParticiples =
        [.. "regarding concerning including excluding following considering pending barring notwithstanding".Split(' ').Select(word => WordHash.Of(word))];

    public static readonly uint To = WordHash.Of("to");
}
