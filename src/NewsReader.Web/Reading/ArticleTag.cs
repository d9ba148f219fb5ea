namespace NewsReader.Web.Reading;

/// <summary>A word by which a reader files an article.</summary>
internal sealed class ArticleTag
{
    public int ArticleId { get; private set; }

    /// <summary>As <see cref="TagNames"/> writes it.</summary>
    public required string Name { get; init; }

    /// <summary>The article's place in the library; see <see cref="ReadingState.ShelvedAt"/>.</summary>
    public DateTimeOffset ShelvedAt { get; private set; }
}
