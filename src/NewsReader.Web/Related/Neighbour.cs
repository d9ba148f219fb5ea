namespace NewsReader.Web.Related;

/// <summary>An article of the library beside the one that is read, and why it stands there.</summary>
public sealed record Neighbour(int Id, string Headline, string? Outlet, string? Language, DateTimeOffset ShelvedAt)
{
    public IReadOnlyList<string> Sources { get; init; } = [];

    public IReadOnlyList<StatementPair> Statements { get; init; } = [];

    /// <summary>Its page points to the article that is read.</summary>
    public bool PointsHere { get; init; }

    /// <summary>The page of the article that is read points to it.</summary>
    public bool PointsThere { get; init; }

    public IReadOnlyList<string> Words { get; init; } = [];
}
