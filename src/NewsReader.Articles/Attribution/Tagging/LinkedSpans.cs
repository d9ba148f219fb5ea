namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The spans of one attribution, still in tokens.</summary>
internal sealed class LinkedSpans
{
    public TaggedSpan? Cue { get; init; }

    public TaggedSpan? Source { get; set; }

    public List<TaggedSpan> Contents { get; } = [];
}
