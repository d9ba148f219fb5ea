using NewsReader.Articles.Attribution;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Scoring;

/// <summary>The figures on the test part of our own corpus, by the series of articles (the letters of the file names) and by cues.</summary>
internal static class GenreReport
{
    public static void Print(IReadOnlyList<MarkedArticle> test, Func<AttributableText, IReadOnlyList<AttributionSpan>> find)
    {
        foreach (var series in test.GroupBy(article => string.Concat(article.Name.TakeWhile(char.IsLetter)), StringComparer.Ordinal).OrderBy(series => series.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{series.Key,-4} {Score.Of(series, find)}");
        }

        Console.WriteLine($"all  {Score.Of(test, find)}");
        PrintCues(test, find);
    }

    private static void PrintCues(IReadOnlyList<MarkedArticle> test, Func<AttributableText, IReadOnlyList<AttributionSpan>> find)
    {
        var cues = test.SelectMany(article =>
        {
            var matched = Score.Pairs(article, find(article.Text)).Select(pair => pair.Gold).ToHashSet();
            return article.Gold.Select((gold, i) => (Family: CueFamily.Of(article, gold.Cue), IsFound: matched.Contains(i)));
        });
        foreach (var family in cues.GroupBy(cue => cue.Family).OrderByDescending(family => family.Count()))
        {
            Console.WriteLine(FormattableString.Invariant(
                $"cue {family.Key,-18} marked {family.Count(),4}  recall {100.0 * family.Count(cue => cue.IsFound) / family.Count():F1}"));
        }
    }
}
