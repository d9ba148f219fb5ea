namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>A run of tokens that the tagger took for a source, a cue or a content.</summary>
internal readonly record struct TaggedSpan(SpanRole Role, int First, int End);
