namespace NewsReader.Benchmarks.Attribution.Corpus;

/// <summary>Who something is credited to in a marked article.</summary>
/// <param name="Kind">In small letters, as it is marked.</param>
/// <param name="Attributions">By their places in the article's list.</param>
internal sealed record MarkedEntity(string Kind, string Name, string? Role, string? Affiliation, IReadOnlySet<int> Attributions);
