namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Finds the attributions of an English text by rules and by what was learned from marked articles.</summary>
/// <param name="rules">The first reading: what the learner takes as hints and what is joined with its own.</param>
internal sealed class SpanFinder(TaggingModel model, Func<AttributableText, IReadOnlyList<AttributionSpan>> rules)
{
    /// <summary>What is less probable is rather wrong than worth a doubtful look, and is left out.</summary>
    private const double Improbable = 0.25;

    private readonly SpanTagger tagger = new(model.Spans);
    private readonly SpanLinker linker = new(model.Links);
    private readonly AttributionConfidence confidence = new(model.Confidence, model.RuleConfidence);

    /// <summary>The attributions of a text in the order of its paragraphs. Time is linear in the text.</summary>
    public IReadOnlyList<AttributionSpan> FindIn(AttributableText text)
    {
        var ruled = rules(text);
        var byParagraph = ruled.ToLookup(span => span.Content[0].Paragraph);
        var reader = new ParagraphReader(model.Grammar, model.Classes, new RuleLabels(ruled));
        var found = new List<AttributionSpan>();
        for (var i = 0; i < text.Paragraphs.Count; i++)
        {
            var paragraph = reader.Read(text.Paragraphs[i], i);
            if (paragraph.Count > 0)
            {
                AddFrom(paragraph, i, byParagraph[i], found);
            }
        }

        return found;
    }

    private void AddFrom(TaggedParagraph paragraph, int number, IEnumerable<AttributionSpan> ruled, List<AttributionSpan> found)
    {
        var context = new ParagraphContext(paragraph);
        var reading = tagger.Read(context);
        var links = linker.Link(new LinkContext(context, TaggedSpans.From(reading.Labels)));
        SpanRepairs.Join(paragraph, links);
        var ruleSpans = ruled.Select(span => RuleSpan.In(paragraph, number, span)).OfType<RuleSpan>().ToList();
        var judged = new TwoJudgements(confidence, reading, links, ruleSpans);
        SpanRepairs.Mend(reading, links);
        found.AddRange(TwoReadings.Join(context, judged.All.Where(each => each.Confidence >= Improbable))
            .OrderBy(each => each.Tokens.Contents[0].First)
            .Select(each => AttributionOf(each, paragraph, number)));
    }

    private static AttributionSpan AttributionOf(JudgedSpan judged, TaggedParagraph paragraph, int number)
    {
        var tokens = judged.Tokens;
        IReadOnlyList<TextPlace> source = tokens.Source is { } named ? [PlaceOf(named, paragraph, number)] : [];
        return judged.Rule is { } rule
            ? rule.Span with { Confidence = judged.Confidence, Source = rule.Span.Source.Count > 0 ? rule.Span.Source : source }
            : new AttributionSpan(
                ContentKind.Of(tokens.Contents, paragraph),
                [.. tokens.Contents.Select(span => PlaceOf(span, paragraph, number))],
                tokens.Cue is { } cue ? [PlaceOf(cue, paragraph, number)] : [],
                source,
                judged.Confidence);
    }

    private static TextPlace PlaceOf(TaggedSpan span, TaggedParagraph paragraph, int number)
    {
        var start = paragraph.Tokens[span.First].Start;
        return new TextPlace(number, start, paragraph.Tokens[span.End - 1].End - start);
    }
}
