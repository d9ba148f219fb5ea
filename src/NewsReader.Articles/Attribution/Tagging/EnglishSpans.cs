using NewsReader.Articles.Attribution.Rules;

namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The span finder for English, with the weights that the assembly carries; they are read at first use.</summary>
internal static class EnglishSpans
{
    private static readonly Lazy<SpanFinder> Finder = new(Load);

    public static IReadOnlyList<AttributionSpan> FindIn(AttributableText text) => Finder.Value.FindIn(text);

    private static SpanFinder Load()
    {
        using var weights = typeof(EnglishSpans).Assembly.GetManifestResourceStream("english.model")
            ?? throw new InvalidOperationException("The assembly lacks its weights.");
        return new SpanFinder(ModelFile.Read(weights), RuleSpanFinder.Find);
    }
}
