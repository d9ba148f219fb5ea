namespace NewsReader.Articles.Attribution;

/// <summary>An entity that something is credited to in one article.</summary>
public sealed class FoundSource
{
    /// <summary>The fullest name that the article prints.</summary>
    public required string Name { get; set; }

    public required SourceKind Kind { get; set; }

    public string? Role { get; set; }

    public string? Affiliation { get; set; }
}
