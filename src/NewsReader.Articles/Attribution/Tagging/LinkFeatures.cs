namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What tells whether a source or a content belongs to a cue: order, distance, what stands between.</summary>
internal static class LinkFeatures
{
    public const int Most = 32;

    private const uint SourceLinks = 2000;
    private const uint ContentLinks = 2100;
    private const uint NoSource = 2200;

    /// <summary>The features of a link of a source or content to a cue, both given by their places among the spans.</summary>
    public static ReadOnlySpan<uint> OfLink(LinkContext context, int part, int cue, Span<uint> keys)
    {
        var (span, cueSpan) = (context.Spans.All[part], context.Spans.All[cue]);
        var features = new FeatureList(keys, span.Role == SpanRole.Source ? SourceLinks : ContentLinks);
        var link = new SpanLink(context, part, cue);
        WriteBetween(link, ref features);
        WriteCue(context, link, cueSpan, ref features);
        WriteSpan(context, link, span, ref features);
        return features.Keys;
    }

    /// <summary>The features of a cue that has no source.</summary>
    public static ReadOnlySpan<uint> OfNoSource(LinkContext context, int cue, Span<uint> keys)
    {
        var span = context.Spans.All[cue];
        var features = new FeatureList(keys, NoSource);
        var token = context.Paragraph.Paragraph.Tokens[span.First];
        var (before, after) = (context.SourcesBeforeInSentence(cue), context.SourcesAfterInSentence(cue));
        features.Add(0);
        features.Add((uint)Math.Min(2, context.Spans.Count(SpanRole.Source)));
        features.Add((uint)Math.Min(2, before + after));
        features.Add((uint)Math.Min(1, before), (uint)Math.Min(1, after));
        features.Add(token.Word);
        features.Add(token.Suffix, (uint)Math.Min(1, before));
        features.Add(context.Paragraph.Paragraph.Tokens[span.End - 1].ShortSuffix);
        features.Add(context.Paragraph.Tag(span.First), (uint)Math.Min(1, before), (uint)Math.Min(1, after));
        features.Add(context.Paragraph.Tag(span.First), context.Paragraph.Tag(span.End - 1));
        return features.Keys;
    }

    private static void WriteBetween(SpanLink link, ref FeatureList features)
    {
        features.Add(link.Side);
        features.Add(link.Side, link.Cues);
        features.Add(link.Side, link.Cues, link.Contents, link.Sources);
        features.Add(link.Side, link.Distance);
        features.Add(link.Side, link.Sentences);
        features.Add(link.Side, link.Sentences, link.Cues);
        features.Add(link.Side, link.Marks);
        features.Add(link.Side, link.Marks, link.Distance);
        features.Add(link.Side, link.Distance, link.Cues | (link.Contents << 4), link.Sources | (Math.Min(1, link.Sentences) << 4));
        features.Add(link.Side, link.Touching);
    }

    private static void WriteCue(LinkContext context, SpanLink link, TaggedSpan cue, ref FeatureList features)
    {
        var paragraph = context.Paragraph;
        features.Add(link.Side, paragraph.Word(cue.First), paragraph.Word(cue.End - 1));
        features.Add(link.Side, paragraph.Tag(cue.First), paragraph.Tag(cue.End - 1), link.Touching);
        features.Add(link.Side, link.IsLastCue, link.Sentences);
        features.Add(link.Side, link.IsFirstCue, link.Sentences);
    }

    private static void WriteSpan(LinkContext context, SpanLink link, TaggedSpan span, ref FeatureList features)
    {
        var paragraph = context.Paragraph;
        features.Add(link.Side, paragraph.Quote(span.First), Math.Min(1, link.Sentences));
        features.Add(link.Side, paragraph.SentenceFirst[span.First] == span.First ? 1u : 0, paragraph.Quote(span.First), link.Cues);
        features.Add(link.Side, paragraph.Word(span.First), span.End - span.First == 1 ? 1u : 0, link.Cues);
        features.Add(link.Side, paragraph.Tag(span.First - 1), paragraph.Tag(span.End), link.Cues);
    }
}
