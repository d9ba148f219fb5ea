namespace NewsReader.Web.Sources;

/// <summary>
/// How often, and from when to when, a source was printed in one way. Kept at joining and leaving, since a source that is
/// quoted ten thousand times cannot be counted while somebody waits for its page.
/// </summary>
public sealed class SourceTally
{
    /// <summary>Parts role and affiliation in the value of a <see cref="SourceAspect.Description"/>.</summary>
    public const char Part = '\u001f';

    public int SourceId { get; private set; }

    public required SourceAspect Aspect { get; init; }

    /// <summary>The name, the outlet, the month as "2025-11", or role and affiliation with <see cref="Part"/> between.</summary>
    public required string Value { get; init; }

    public required int Articles { get; init; }

    public required int Statements { get; init; }

    public required DateTimeOffset FirstAt { get; init; }

    public required DateTimeOffset LastAt { get; init; }

    public string? Role => Value.Split(Part)[0] is { Length: > 0 } role ? role : null;

    public string? Affiliation => Value.Split(Part) is [_, { Length: > 0 } affiliation] ? affiliation : null;
}
