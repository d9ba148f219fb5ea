namespace NewsReader.Web.Deleting;

/// <summary>An article that the reader deleted: all of its rows, until the bin is emptied.</summary>
internal sealed class BinnedArticle
{
    /// <summary>How long a slip can be undone.</summary>
    public static readonly TimeSpan Stay = TimeSpan.FromDays(30);

    public int Id { get; private set; }

    /// <summary>The id that it had and gets back.</summary>
    public required int ArticleId { get; init; }

    public required string Headline { get; init; }

    public string? Outlet { get; init; }

    public string? Language { get; init; }

    public required DateTimeOffset BinnedAt { get; init; }

    /// <summary>Of its original, if it has one: the same input may have been imported again since.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>See <see cref="ArticleRows"/>.</summary>
    public required string Rows { get; init; }
}
