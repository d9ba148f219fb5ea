using NewsReader.Articles;

namespace NewsReader.Web.Related;

/// <summary>A pair of articles that touch, kept once for each of the two.</summary>
internal sealed class RelatedArticle
{
    /// <summary>The article that is read.</summary>
    public required int ArticleId { get; init; }

    public required int OtherId { get; init; }

    public Article? Other { get; private set; }

    /// <summary>What the pair is ranked by.</summary>
    public required double Strength { get; init; }

    public required RelatedEvidence Evidence { get; init; }
}
