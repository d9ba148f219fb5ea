using NewsReader.Articles.Attribution;

namespace NewsReader.Benchmarks.Attribution.Corpus;

/// <summary>An article with its attributions marked by hand.</summary>
internal sealed record MarkedArticle(string Name, AttributableText Text, IReadOnlyList<AttributionSpan> Gold)
{
    /// <summary>Who the attributions are credited to; none when the corpus does not tell.</summary>
    public IReadOnlyList<MarkedEntity> Entities { get; init; } = [];
}
