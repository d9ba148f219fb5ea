namespace NewsReader.Web.Search;

/// <summary>What a reader looks for, understood: an FTS5 expression of our own making, and filters.</summary>
internal sealed record SearchQuery
{
    /// <summary>For MATCH over articles or quotations; null when there are filters alone.</summary>
    public string? Match { get; init; }

    /// <summary>Look inside what was said instead of in whole articles.</summary>
    public bool InQuotes { get; init; }

    public string? Language { get; init; }

    /// <summary>Only articles that stand in the library before this day.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>Only articles of this day or later.</summary>
    public DateOnly? After { get; init; }

    /// <summary>What the reader must have done with the article.</summary>
    public IReadOnlyList<ReaderCondition> Reader { get; init; } = [];
}
