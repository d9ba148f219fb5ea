namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// Returns a quotation that opens a sentence to whoever spoke before, where it was given to a mere aside in between:
/// “It is old,” said Hale, speaking of the mill. “And tired.”
/// </summary>
internal static class StrayQuotations
{
    /// <param name="attributions">In the order of their cues.</param>
    public static void Return(LinkContext context, IReadOnlyList<LinkedSpans> attributions)
    {
        LinkedSpans? speaker = null;
        foreach (var attribution in attributions)
        {
            if (attribution.Cue is not { } cue)
            {
                continue;
            }

            if (speaker is not null && !SpeaksDirectly(context, attribution, cue))
            {
                Return(context, attribution, cue, speaker);
            }

            if (attribution.Contents.Count > 0 && IsQuoted(context, attribution.Contents[0]))
            {
                speaker = attribution;
            }
        }
    }

    private static void Return(LinkContext context, LinkedSpans aside, TaggedSpan cue, LinkedSpans speaker)
    {
        foreach (var quotation in aside.Contents.Where(content => OpensSentence(context, content)
            && context.SentencesApart(content, cue) > 0 && cue.First < content.First).ToList())
        {
            aside.Contents.Remove(quotation);
            speaker.Contents.Add(quotation);
        }
    }

    private static bool OpensSentence(LinkContext context, TaggedSpan content) =>
        context.Paragraph.Paragraph.Quotes[content.First] == QuoteState.Opening && context.Paragraph.Paragraph.StartsSentence[content.First];

    /// <summary>Whether a quotation stands in the cue's own sentence.</summary>
    private static bool SpeaksDirectly(LinkContext context, LinkedSpans attribution, TaggedSpan cue) =>
        attribution.Contents.Exists(content => context.SentencesApart(content, cue) == 0 && IsQuoted(context, content));

    private static bool IsQuoted(LinkContext context, TaggedSpan content) =>
        ContentKind.Of([content], context.Paragraph.Paragraph) == QuotationKind.Direct;
}
