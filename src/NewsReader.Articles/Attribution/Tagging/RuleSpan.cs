namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>An attribution that the rules read, in the tagger's tokens.</summary>
/// <param name="Span">As the rules read it; what they carry on into later paragraphs is in here alone.</param>
internal sealed record RuleSpan(AttributionSpan Span, LinkedSpans Tokens)
{
    /// <summary>Null when the content has no token in the paragraph.</summary>
    public static RuleSpan? In(TaggedParagraph paragraph, int number, AttributionSpan span)
    {
        var tokens = new LinkedSpans
        {
            Cue = First(paragraph, number, span.Cue, SpanRole.Cue),
            Source = First(paragraph, number, span.Source, SpanRole.Source),
        };
        tokens.Contents.AddRange(All(paragraph, number, span.Content, SpanRole.Content));
        return tokens.Contents.Count == 0 ? null : new RuleSpan(span, tokens);
    }

    private static TaggedSpan? First(TaggedParagraph paragraph, int number, IReadOnlyList<TextPlace> places, SpanRole role)
    {
        foreach (var span in All(paragraph, number, places, role))
        {
            return span;
        }

        return null;
    }

    private static IEnumerable<TaggedSpan> All(TaggedParagraph paragraph, int number, IReadOnlyList<TextPlace> places, SpanRole role)
    {
        foreach (var place in places)
        {
            var first = FirstEndingAfter(paragraph.Tokens, place.Start);
            var end = FirstStartingAt(paragraph.Tokens, place.End);
            if (place.Paragraph == number && end > first)
            {
                yield return new TaggedSpan(role, first, end);
            }
        }
    }

    private static int FirstEndingAfter(Token[] tokens, int place) => FirstThat(tokens, token => token.End > place);

    private static int FirstStartingAt(Token[] tokens, int place) => FirstThat(tokens, token => token.Start >= place);

    private static int FirstThat(Token[] tokens, Predicate<Token> holds)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(tokens[middle]) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
