using NewsReader.Articles.Attribution;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Scoring;

/// <summary>
/// What would be shown from each confidence on: how much of it is right, how much of what is marked is among it, and whether
/// the confidence tells the truth (of those that claim 80 to 90 % about 85 % should be right).
/// </summary>
internal static class ConfidenceReport
{
    private static readonly double[] Thresholds = [0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

    public static void Print(IReadOnlyList<MarkedArticle> articles)
    {
        var found = articles.ToDictionary(article => article.Text, article => AttributionFinder.FindIn(article.Text));
        Console.WriteLine("from   shown  precision  recall");
        foreach (var threshold in Thresholds.Append(AttributionFinder.SureFrom).Distinct().Order())
        {
            var tally = Between(articles, found, threshold, 2);
            Console.WriteLine(FormattableString.Invariant(
                $"{threshold:F2} {tally.Found,7} {100.0 * tally.Matched / Math.Max(1, tally.Found),9:F1} {100.0 * tally.Matched / tally.Gold,8:F1}{(threshold == AttributionFinder.SureFrom ? "   the default" : "")}"));
        }

        Console.WriteLine("claimed    right");
        foreach (var (from, to) in Thresholds.Zip(Thresholds.Skip(1).Append(1.01)))
        {
            var tally = Between(articles, found, from, to);
            Console.WriteLine(FormattableString.Invariant(
                $"{100 * from:F0} to {100 * Math.Min(1, to):F0} %  {100.0 * tally.Matched / Math.Max(1, tally.Found):F1} % of {tally.Found}"));
        }
    }

    private static Tally Between(
        IReadOnlyList<MarkedArticle> articles, Dictionary<AttributableText, IReadOnlyList<FoundAttribution>> found, double from, double to) =>
        Score.Of(articles, text => [.. found[text].Where(each => each.Confidence >= from && each.Confidence < to).Select(SpanOf)]);

    public static AttributionSpan SpanOf(FoundAttribution found) =>
        new(found.Kind, found.Content, found.Cue, found.SourceMention, found.Confidence);
}
