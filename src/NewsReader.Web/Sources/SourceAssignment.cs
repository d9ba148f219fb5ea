using NewsReader.Articles;

namespace NewsReader.Web.Sources;

/// <summary>
/// Says that one article means this source by a name that it prints. Article and printed name stay the same when the
/// article is imported again; the row of its source does not.
/// </summary>
public sealed class SourceAssignment
{
    public int Id { get; private set; }

    public required int ArticleId { get; init; }

    /// <summary>The name as that article prints it.</summary>
    public required string Name { get; init; }

    public required SourceKind Kind { get; init; }

    public required Source Source { get; init; }
}
