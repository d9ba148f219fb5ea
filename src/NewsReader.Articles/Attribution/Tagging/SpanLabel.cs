namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What a token is part of: the first or a further token of a source, a cue or a content, or of nothing.</summary>
internal enum SpanLabel : byte
{
    None,
    SourceStart,
    Source,
    CueStart,
    Cue,
    ContentStart,
    Content,
}
