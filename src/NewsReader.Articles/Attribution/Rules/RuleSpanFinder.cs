using NewsReader.Articles.Attribution.Tokens;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Finds attributions by rules: cue verbs and their frames, "according to", hedges, and quotation marks.</summary>
internal static class RuleSpanFinder
{
    public static IReadOnlyList<AttributionSpan> Find(AttributableText text)
    {
        return Words.ForeignCues.Of(text.Language) is { } cues ? FindForeign(text, cues) : FindEnglish(text);
    }

    private static List<AttributionSpan> FindForeign(AttributableText text, Words.ForeignCues cues) =>
    [
        .. text.Paragraphs
            .Select((paragraph, number) => new ParagraphTokens(number, paragraph))
            .SelectMany(paragraph => new ForeignReading(paragraph, cues).Findings.Select(finding => SpanOf(paragraph, finding))),
    ];

    private static List<AttributionSpan> FindEnglish(AttributableText text)
    {
        var found = new List<(ParagraphTokens Paragraph, Finding Finding)>();
        Finding? open = null;
        ParagraphTokens[] paragraphs = [.. text.Paragraphs.Select((paragraph, number) => new ParagraphTokens(number, paragraph))];
        var isTranscript = Scripts.IsTranscript(paragraphs);
        foreach (var paragraph in paragraphs)
        {
            if (Scripts.Read(paragraph, isTranscript) is { } speech)
            {
                found.Add((paragraph, speech));
                open = null;
                continue;
            }

            var reading = new ParagraphReading(paragraph, open);
            found.AddRange(reading.Findings.Select(finding => (paragraph, finding)));
            open = reading.LeftOpen;
        }

        return [.. found.Select(pair => SpanOf(pair.Paragraph, pair.Finding))];
    }

    private static AttributionSpan SpanOf(ParagraphTokens paragraph, Finding finding) => new(
        QuotationKinds.Of(paragraph, finding.Contents),
        [.. finding.Contents.Select(paragraph.PlaceOf), .. finding.Continued],
        finding.Cue.IsEmpty ? [] : [paragraph.PlaceOf(finding.Cue)],
        finding.Source.IsEmpty ? [] : [paragraph.PlaceOf(finding.Source)],
        finding.Confidence);
}
