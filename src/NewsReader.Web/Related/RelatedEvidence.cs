namespace NewsReader.Web.Related;

/// <summary>Why an article is related to another, as seen from the one that is read.</summary>
internal sealed record RelatedEvidence
{
    /// <summary>Who is quoted in both, as the article that is read prints the names.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What both carry.</summary>
    public IReadOnlyList<SharedStatement> Statements { get; init; } = [];

    /// <summary>The other one's page points here.</summary>
    public bool PointsHere { get; init; }

    /// <summary>This one's page points to the other.</summary>
    public bool PointsThere { get; init; }

    /// <summary>Telling words that both use, the most telling first.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The same as the other article has it.</summary>
    public RelatedEvidence Reversed() => this with
    {
        Statements = [.. Statements.Select(statement => statement.Reversed())],
        PointsHere = PointsThere,
        PointsThere = PointsHere,
    };
}
