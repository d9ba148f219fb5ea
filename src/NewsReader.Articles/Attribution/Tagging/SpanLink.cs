namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>How a source or a content stands to a cue, in small numbers.</summary>
internal readonly struct SpanLink
{
    public SpanLink(LinkContext context, int part, int cue)
    {
        var spans = context.Spans;
        var (left, right) = part < cue ? (part, cue) : (cue, part);
        var (from, to) = (spans.All[left].End - 1, spans.All[right].First);
        Side = part < cue ? 1u : 2u;
        Cues = Few(spans.Between(left, right, SpanRole.Cue), 3);
        Contents = Few(spans.Between(left, right, SpanRole.Content), 2);
        Sources = Few(spans.Between(left, right, SpanRole.Source), 2);
        Distance = ParagraphContext.Distance(to - from - 1);
        Sentences = Few(context.SentencesApart(spans.All[left], spans.All[right]), 3);
        Marks = context.Paragraph.Between(from, to);
        Touching = to - from == 2 ? context.Paragraph.Word(from + 1) : to - from == 1 ? 1u : 0;
        IsFirstCue = spans.Before(cue, SpanRole.Cue) == 0 ? 1u : 0;
        IsLastCue = spans.Before(cue, SpanRole.Cue) == spans.Count(SpanRole.Cue) - 1 ? 1u : 0;
    }

    /// <summary>1 when the source or content stands before the cue, 2 when after.</summary>
    public uint Side { get; }

    public uint Cues { get; }

    public uint Contents { get; }

    public uint Sources { get; }

    public uint Distance { get; }

    public uint Sentences { get; }

    public uint Marks { get; }

    /// <summary>The one word between them; 1 when they touch, 0 when they are further apart.</summary>
    public uint Touching { get; }

    public uint IsFirstCue { get; }

    public uint IsLastCue { get; }

    private static uint Few(int count, int most) => (uint)Math.Min(count, most);
}
