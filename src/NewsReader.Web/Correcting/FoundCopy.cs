using NewsReader.Articles.Correcting;

namespace NewsReader.Web.Correcting;

/// <summary>
/// What the importer found in an article that the reader has corrected. An article without corrections is itself what was
/// found.
/// </summary>
internal sealed class FoundCopy
{
    public required int ArticleId { get; init; }

    public required ArticleCopy Copy { get; set; }
}
