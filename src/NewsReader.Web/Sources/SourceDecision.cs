using NewsReader.Articles;

namespace NewsReader.Web.Sources;

/// <summary>
/// What a reader decided about who a source is, kept apart from what importing found: it is followed whenever an article
/// is joined, and can be undone.
/// </summary>
public sealed class SourceDecision
{
    private readonly List<SourceAssignment> assignments = [];

    public int Id { get; private set; }

    public required SourceDecisionKind Kind { get; init; }

    public required Source Source { get; init; }

    public int SourceId { get; private set; }

    public Source? Other { get; init; }

    public int? OtherId { get; private set; }

    /// <summary>The name that the source had before.</summary>
    public string? FormerName { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The appearances that were said to be this source.</summary>
    public IReadOnlyList<SourceAssignment> Assignments => assignments;

    public void Assign(SourceAssignment assignment) => assignments.Add(assignment);
}
