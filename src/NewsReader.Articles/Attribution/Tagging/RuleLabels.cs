namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>What the rules take each token for: a hint that the learner weighs with everything else.</summary>
internal sealed class RuleLabels
{
    private readonly Dictionary<int, List<(TextPlace Place, SpanLabel Start)>> byParagraph = [];

    public RuleLabels(IReadOnlyList<AttributionSpan> rules)
    {
        foreach (var rule in rules)
        {
            File(rule.Content, SpanLabel.ContentStart);
            File(rule.Source, SpanLabel.SourceStart);
            File(rule.Cue, SpanLabel.CueStart);
        }
    }

    /// <summary>The labels of a paragraph's tokens. Where rules overlap, cue goes before source before content.</summary>
    public SpanLabel[] Of(int paragraph, ReadOnlySpan<Token> tokens)
    {
        var labels = new SpanLabel[tokens.Length];
        foreach (var role in (ReadOnlySpan<SpanLabel>)[SpanLabel.ContentStart, SpanLabel.SourceStart, SpanLabel.CueStart])
        {
            var places = byParagraph.GetValueOrDefault(paragraph, []).Where(place => place.Start == role).Select(place => place.Place);
            Mark(labels, tokens, [.. places.OrderBy(place => place.Start)], role);
        }

        return labels;
    }

    /// <summary>Both run from left to right, so each is passed once.</summary>
    private static void Mark(SpanLabel[] labels, ReadOnlySpan<Token> tokens, List<TextPlace> places, SpanLabel start)
    {
        var next = 0;
        var begun = false;
        for (var i = 0; i < tokens.Length && next < places.Count; i++)
        {
            while (next < places.Count && places[next].End <= tokens[i].Start)
            {
                next++;
                begun = false;
            }

            if (next < places.Count && places[next].Start < tokens[i].End)
            {
                labels[i] = begun ? start + 1 : start;
                begun = true;
            }
        }
    }

    private void File(IReadOnlyList<TextPlace> places, SpanLabel start)
    {
        foreach (var place in places)
        {
            if (!byParagraph.TryGetValue(place.Paragraph, out var list))
            {
                byParagraph[place.Paragraph] = list = [];
            }

            list.Add((place, start));
        }
    }
}
