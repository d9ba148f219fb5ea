namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>
/// Mends what the tagger leaves open: quotations that stop before their mark, clauses that stop before their verb, verbs whose
/// subject it overlooked.
/// </summary>
internal static class SpanRepairs
{
    /// <summary>Two contents that a comma alone parts are one; to be joined before they are judged.</summary>
    public static void Join(TaggedParagraph paragraph, IReadOnlyList<LinkedSpans> attributions)
    {
        foreach (var attribution in attributions)
        {
            Join(paragraph, attribution.Contents);
        }
    }

    public static void Mend(SpanReading reading, IReadOnlyList<LinkedSpans> attributions)
    {
        var taken = Taken(reading.Labels);
        foreach (var attribution in attributions)
        {
            for (var i = 0; i < attribution.Contents.Count; i++)
            {
                attribution.Contents[i] = ToMarks(reading.Context.Paragraph, ToVerb(reading.Context, attribution.Contents[i], reading.Labels, taken), taken);
            }

            if (attribution.Source is null && attribution.Cue is { } cue)
            {
                attribution.Source = Subjects.Of(reading, cue, taken);
            }
        }
    }

    private static bool[] Taken(SpanLabel[] labels) => Array.ConvertAll(labels, label => label != SpanLabel.None);

    private static void Join(TaggedParagraph paragraph, List<TaggedSpan> contents)
    {
        for (var i = contents.Count - 1; i > 0; i--)
        {
            var (left, right) = (contents[i - 1], contents[i]);
            if (right.First == left.End + 1 && paragraph.Tags[left.End] == PartOfSpeech.Comma)
            {
                contents[i - 1] = left with { End = right.End };
                contents.RemoveAt(i);
            }
        }
    }

    /// <summary>"that instead of closing the bridge(, the council has widened it)": what "that" begins after its cue has a verb, and runs on to it.</summary>
    private static TaggedSpan ToVerb(ParagraphContext context, TaggedSpan content, SpanLabel[] labels, bool[] taken)
    {
        var follows = content.First > 0 && labels[content.First - 1] is SpanLabel.Cue or SpanLabel.CueStart;
        if (context.Word(content.First) != KnownWords.That || (content.End - content.First < 3 && !follows) || context.FiniteVerbs(content.First, content.End) > 0)
        {
            return content;
        }

        var end = content.End;
        while (end < context.SentenceEnd[content.First] && !taken[end])
        {
            end++;
        }

        while (end > content.End && !context.Paragraph.Tokens[end - 1].IsWord)
        {
            end--;
        }

        return context.FiniteVerbs(content.End, end) > 0 ? content with { End = end } : content;
    }

    /// <summary>Takes in an opening mark just before a content and a closing mark just after it.</summary>
    private static TaggedSpan ToMarks(TaggedParagraph paragraph, TaggedSpan content, bool[] taken)
    {
        var (first, end) = (content.First, content.End);
        if (first > 0 && paragraph.Quotes[first - 1] == QuoteState.Opening && paragraph.Quotes[first] == QuoteState.Inside && !taken[first - 1])
        {
            first--;
        }

        if (paragraph.Quotes[end - 1] == QuoteState.Inside)
        {
            var mark = end;
            while (mark < paragraph.Count && mark < end + 3 && paragraph.Quotes[mark] == QuoteState.Inside && !taken[mark])
            {
                mark++;
            }

            end = mark < paragraph.Count && paragraph.Quotes[mark] == QuoteState.Closing && !taken[mark] ? mark + 1 : end;
        }

        return content with { First = first, End = end };
    }
}
