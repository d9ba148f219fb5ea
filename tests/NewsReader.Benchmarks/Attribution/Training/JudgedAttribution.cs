using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Benchmarks.Attribution.Training;

/// <summary>An attribution that was found, what its confidence is told from, and whether it is right.</summary>
internal sealed record JudgedAttribution(uint[] Keys, bool IsRight)
{
    /// <summary>Judges what is found in a paragraph: right if half of the words of its content and of a marked one are the same.</summary>
    public static IEnumerable<JudgedAttribution> Judge(
        SpanSample sample, IReadOnlyList<AttributionSpan> gold, IEnumerable<LinkedSpans> found, Func<LinkedSpans, uint[]> keysOf)
    {
        var marked = gold.Select(attribution => WordsOf(sample, attribution)).Where(words => words.Count > 0).ToList();
        foreach (var attribution in found)
        {
            var content = WordsOf(sample, attribution);
            var match = marked.FindIndex(words => 2 * words.Intersect(content).Count() >= words.Union(content).Count());
            yield return new JudgedAttribution(keysOf(attribution), match >= 0);
            if (match >= 0)
            {
                marked.RemoveAt(match);
            }
        }
    }

    private static HashSet<int> WordsOf(SpanSample sample, LinkedSpans attribution) =>
        [.. attribution.Contents.SelectMany(span => Enumerable.Range(span.First, span.End - span.First)).Where(i => sample.Context.Paragraph.Tokens[i].IsWord)];

    private static HashSet<int> WordsOf(SpanSample sample, AttributionSpan attribution)
    {
        var tokens = sample.Context.Paragraph.Tokens;
        var places = attribution.Content.Where(place => place.Paragraph == sample.Paragraph).ToList();
        return [.. Enumerable.Range(0, tokens.Length).Where(i =>
            tokens[i].IsWord && places.Exists(place => place.Start < tokens[i].End && place.End > tokens[i].Start))];
    }
}
