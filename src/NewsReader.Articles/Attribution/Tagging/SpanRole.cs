namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The part that a span plays in an attribution.</summary>
internal enum SpanRole : byte
{
    Source,
    Cue,
    Content,
}
