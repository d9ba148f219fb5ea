using NewsReader.Articles;
using NewsReader.Web.Reading;

namespace NewsReader.Web.Articles;

/// <summary>What a list shows of an article.</summary>
public sealed record ArticleRow
{
    public required int Id { get; init; }

    public required string Headline { get; init; }

    public required bool HeadlineIsDerived { get; init; }

    public required string? Standfirst { get; init; }

    public required string? Outlet { get; init; }

    public required string? Language { get; init; }

    public required DateTimeOffset? PublishedAt { get; init; }

    public required bool PublishedAtHasTime { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public required int WordCount { get; init; }

    public required List<AuthorName> Authors { get; init; }

    public required int SourceCount { get; init; }

    public ReadingProgress Progress { get; init; }

    /// <summary>How much was seen when the reader stopped.</summary>
    public int Percent { get; init; }

    public bool IsStarred { get; init; }

    public bool IsArchived { get; init; }

    public List<string> Tags { get; init; } = [];

    public int ReadingMinutes => Article.ReadingMinutesOf(WordCount);

    public ShelfPlace Place => new(PublishedAt ?? ImportedAt, Id);
}
