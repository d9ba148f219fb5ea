namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>The spans of a paragraph with the text they stand in: what links are judged by.</summary>
internal sealed class LinkContext
{
    private readonly int[] sentences;

    public LinkContext(ParagraphContext paragraph, TaggedSpans spans)
    {
        Paragraph = paragraph;
        Spans = spans;
        sentences = new int[paragraph.Count];
        for (var i = 1; i < sentences.Length; i++)
        {
            sentences[i] = sentences[i - 1] + (paragraph.Paragraph.StartsSentence[i] ? 1 : 0);
        }
    }

    public ParagraphContext Paragraph { get; }

    public TaggedSpans Spans { get; }

    /// <summary>How many sentences lie between the starts of two spans.</summary>
    public int SentencesApart(TaggedSpan one, TaggedSpan other) => Math.Abs(sentences[one.First] - sentences[other.First]);

    public int SourcesBeforeInSentence(int cue) => CountSources(cue, -1);

    public int SourcesAfterInSentence(int cue) => CountSources(cue, 1);

    private int CountSources(int cue, int step)
    {
        var count = 0;
        for (var i = cue + step; i >= 0 && i < Spans.All.Count && count < 2; i += step)
        {
            if (SentencesApart(Spans.All[i], Spans.All[cue]) > 0)
            {
                break;
            }

            count += Spans.All[i].Role == SpanRole.Source ? 1 : 0;
        }

        return count;
    }
}
