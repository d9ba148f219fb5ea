namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// Takes back a cue read into the last noun of a sentence because a quotation follows: “It is old,” said Hale, who owns two
/// mills. “And tired.” The quotation goes on with its speaker; "mills" is no cue.
/// </summary>
internal static class StrayCues
{
    public static void TakeBack(ParagraphContext context, SpanLabel[] labels)
    {
        for (var first = 0; first < labels.Length; first++)
        {
            if (labels[first] != SpanLabel.CueStart)
            {
                continue;
            }

            var end = first + 1;
            while (end < labels.Length && labels[end] == SpanLabel.Cue)
            {
                end++;
            }

            if (IsBeforeNewQuotation(context, end) && !HoldsCue(context, first, end))
            {
                var belongs = first > 0 && labels[first - 1] is SpanLabel.Source or SpanLabel.SourceStart;
                labels.AsSpan(first, end - first).Fill(belongs ? SpanLabel.Source : SpanLabel.None);
            }
        }
    }

    private static bool IsBeforeNewQuotation(ParagraphContext context, int end) =>
        end + 1 < context.Count && context.Paragraph.Tags[end] == PartOfSpeech.FullStop && context.Paragraph.Quotes[end + 1] == QuoteState.Opening;

    private static bool HoldsCue(ParagraphContext context, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (context.Paragraph.Tags[i].IsVerb || context.Cue(i) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
