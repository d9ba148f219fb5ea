using NewsReader.Articles;
using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Scoring;

/// <summary>
/// Compares what is found with what is marked. A found attribution matches the marked one whose content it shares most words
/// with, if that is half or more of the words of both; each counts once.
/// </summary>
internal static class Score
{
    public static Tally Of(IEnumerable<MarkedArticle> articles, Func<AttributableText, IReadOnlyList<AttributionSpan>> find)
    {
        var sum = new Tally();
        foreach (var article in articles)
        {
            sum.Add(Compare(article, find(article.Text)));
        }

        return sum;
    }

    private static Tally Compare(MarkedArticle article, IReadOnlyList<AttributionSpan> found)
    {
        var words = article.Text.Paragraphs.Select(Tokenizer.Split).ToArray();
        var tally = new Tally { Gold = article.Gold.Count, Found = found.Count };
        foreach (var (gold, other) in Pairs(article, words, found))
        {
            tally.Matched++;
            tally.SourceRight += SourceIsRight(WordsIn(words, article.Gold[gold].Source), WordsIn(words, found[other].Source)) ? 1 : 0;
        }

        return tally;
    }

    /// <summary>Which marked and which found attributions are the same, by their places in the lists.</summary>
    public static IEnumerable<(int Gold, int Found)> Pairs(MarkedArticle article, IReadOnlyList<AttributionSpan> found) =>
        Pairs(article, article.Text.Paragraphs.Select(Tokenizer.Split).ToArray(), found);

    private static IEnumerable<(int Gold, int Found)> Pairs(MarkedArticle article, Token[][] words, IReadOnlyList<AttributionSpan> found)
    {
        var foundWords = found.Select(each => WordsIn(words, each.Content)).ToList();
        var pairs =
            from gold in article.Gold.Index()
            let goldWords = WordsIn(words, gold.Item.Content)
            from other in Enumerable.Range(0, found.Count)
            let overlap = Overlap(goldWords, foundWords[other])
            where overlap >= 0.5
            orderby overlap descending, gold.Index, other
            select (Gold: gold.Index, Found: other);
        var (usedGold, usedFound) = (new HashSet<int>(), new HashSet<int>());
        foreach (var pair in pairs)
        {
            if (!usedGold.Contains(pair.Gold) && !usedFound.Contains(pair.Found))
            {
                usedGold.Add(pair.Gold);
                usedFound.Add(pair.Found);
                yield return pair;
            }
        }
    }

    private static bool SourceIsRight(HashSet<(int, int)> gold, HashSet<(int, int)> found) =>
        gold.Overlaps(found) || (gold.Count == 0 && found.Count == 0);

    private static double Overlap(HashSet<(int, int)> one, HashSet<(int, int)> other)
    {
        var shared = one.Count(other.Contains);
        return shared == 0 ? 0 : (double)shared / (one.Count + other.Count - shared);
    }

    private static HashSet<(int Paragraph, int Start)> WordsIn(Token[][] words, IReadOnlyList<TextPlace> places) =>
        [.. places.SelectMany(place => words[place.Paragraph]
            .Where(token => token.IsWord && token.Start < place.End && token.End > place.Start)
            .Select(token => (place.Paragraph, token.Start)))];
}
