using NewsReader.Articles;
using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>Turns marked articles into labelled paragraphs.</summary>
internal static class SpanSamples
{
    public static List<SpanSample> From(
        IReadOnlyList<MarkedArticle> articles, GroundWork ground, Func<AttributableText, IReadOnlyList<AttributionSpan>> rules) =>
        [.. articles.SelectMany((article, number) => From(article, number, new ParagraphReader(ground.Grammar, ground.Words, new RuleLabels(rules(article.Text)))))];

    private static IEnumerable<SpanSample> From(MarkedArticle article, int number, ParagraphReader reader)
    {
        for (var i = 0; i < article.Text.Paragraphs.Count; i++)
        {
            var paragraph = reader.Read(article.Text.Paragraphs[i], i);
            if (paragraph.Count > 0)
            {
                yield return new SpanSample(number, i, new ParagraphContext(paragraph), Labels(paragraph, i, article.Gold));
            }
        }
    }

    private static SpanLabel[] Labels(TaggedParagraph paragraph, int number, IReadOnlyList<AttributionSpan> gold)
    {
        var labels = new SpanLabel[paragraph.Count];
        foreach (var attribution in gold)
        {
            Mark(labels, paragraph, number, attribution.Content, SpanLabel.ContentStart);
            Mark(labels, paragraph, number, attribution.Source, SpanLabel.SourceStart);
            Mark(labels, paragraph, number, attribution.Cue, SpanLabel.CueStart);
        }

        return labels;
    }

    private static void Mark(SpanLabel[] labels, TaggedParagraph paragraph, int number, IReadOnlyList<TextPlace> places, SpanLabel start)
    {
        foreach (var place in places.Where(place => place.Paragraph == number))
        {
            var label = start;
            for (var i = 0; i < labels.Length; i++)
            {
                if (paragraph.Tokens[i].End > place.Start && paragraph.Tokens[i].Start < place.End)
                {
                    labels[i] = label;
                    label = start + 1;
                }
            }
        }
    }
}
