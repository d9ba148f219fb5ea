using NewsReader.Articles;

namespace NewsReader.Web.Sources;

/// <summary>Are these one? They share a name, and what is printed with it does not fit together.</summary>
public sealed class SourceQuestion
{
    public int Id { get; private set; }

    /// <summary>The one that came later.</summary>
    public required Source Source { get; init; }

    public required Source Other { get; init; }

    /// <summary>What does not fit, as a reader would say it.</summary>
    public required string Why { get; init; }

    /// <summary>The answer; null while the question is open.</summary>
    public SourceDecision? Answer { get; set; }
}
