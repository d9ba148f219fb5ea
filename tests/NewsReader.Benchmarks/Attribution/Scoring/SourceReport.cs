using NewsReader.Articles;
using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Words;
using NewsReader.Benchmarks.Attribution.Corpus;

namespace NewsReader.Benchmarks.Attribution.Scoring;

/// <summary>
/// How well sources are resolved: of the attributions that are found and have a marked source, those credited to the right
/// entity, and of those the ones with the right kind, role and affiliation. A marked affiliation is counted once more where the
/// article prints it in the sentence of one of the source's mentions: elsewhere a reader has to infer it.
/// </summary>
internal static class SourceReport
{
    public static void Print(IReadOnlyList<MarkedArticle> articles, double sureFrom)
    {
        var judged = articles.SelectMany(article => Judged(article, sureFrom)).ToList();
        var right = judged.FindAll(each => each.IsRight);
        Console.WriteLine(FormattableString.Invariant($"from confidence {sureFrom:F2}: {judged.Count} found attributions with a marked source"));
        Print("right entity", judged, each => each.IsRight);
        Print("nobody named", judged, each => each.Found is null);
        Print("of the right ones: right kind", right, each => each.Found!.Kind.ToString().Equals(each.Entity.Kind, StringComparison.OrdinalIgnoreCase));
        right = right.FindAll(each => each.Entity.Kind == "person");
        Print("of the right persons with a marked role: the right role", right.FindAll(each => each.Entity.Role is not null), each => Same(each.Entity.Role, each.Found!.Role));
        Print("of those with a marked affiliation: the right affiliation", right.FindAll(each => each.Entity.Affiliation is not null), each => Same(each.Entity.Affiliation, each.Found!.Affiliation));
        Print("of those with a marked affiliation printed beside them: the right affiliation", right.FindAll(each => each.IsPrinted), each => Same(each.Entity.Affiliation, each.Found!.Affiliation));
        Print("of those with a given affiliation: the right affiliation", right.FindAll(each => each.Found!.Affiliation is not null), each => Same(each.Entity.Affiliation, each.Found!.Affiliation));
        Print("of those without a marked role: none given", right.FindAll(each => each.Entity.Role is null), each => each.Found!.Role is null);
        Print("of those without a marked affiliation: none given", right.FindAll(each => each.Entity.Affiliation is null), each => each.Found!.Affiliation is null);
    }

    private static IEnumerable<(MarkedEntity Entity, FoundSource? Found, bool IsRight, bool IsPrinted)> Judged(MarkedArticle article, double sureFrom)
    {
        var found = AttributionFinder.FindIn(article.Text).Where(each => each.Confidence >= sureFrom).ToList();
        foreach (var (gold, other) in Score.Pairs(article, [.. found.Select(ConfidenceReport.SpanOf)]))
        {
            if (article.Entities.FirstOrDefault(each => each.Attributions.Contains(gold)) is { } entity)
            {
                yield return (entity, found[other].Source, Same(entity.Name, found[other].Source?.Name), entity.Affiliation is { } body && IsPrinted(article, entity, body));
            }
        }
    }

    private static bool IsPrinted(MarkedArticle article, MarkedEntity entity, string affiliation) =>
        entity.Attributions.SelectMany(each => article.Gold[each].Source).Any(place => WordsOf(affiliation).IsSubsetOf(WordsOf(SentenceAround(article, place))));

    private static string SentenceAround(MarkedArticle article, TextPlace place)
    {
        var paragraph = article.Text.Paragraphs[place.Paragraph];
        var start = paragraph.LastIndexOf(". ", place.Start, StringComparison.Ordinal) + 1;
        var end = paragraph.IndexOf(". ", Math.Min(place.End, paragraph.Length), StringComparison.Ordinal);
        return paragraph[start..(end < 0 ? paragraph.Length : end)];
    }

    /// <summary>Alike in all but articles and marks, or one says more of the same than the other: "mayor", "mayor of Lyle".</summary>
    private static bool Same(string? marked, string? found)
    {
        if (marked is null || found is null)
        {
            return false;
        }

        var (one, other) = (WordsOf(marked), WordsOf(found));
        return one.IsSubsetOf(other) || other.IsSubsetOf(one);
    }

    private static HashSet<string> WordsOf(string text) =>
        [.. NameKey.Of(text).Split(' ').Where(word => word is not ("the" or "a" or "an" or "of" or "s" or "" or "mr" or "ms" or "mrs" or "who"))
            .Select(Spelled)];

    /// <summary>"Gov." says "governor", "who directs the survey" that she is its director.</summary>
    private static string Spelled(string word) => RoleVerbs.NounOf(word) ?? Honorifics.Spelled(word);

    private static void Print<T>(string name, List<T> all, Func<T, bool> holds) => Console.WriteLine(FormattableString.Invariant(
        $"{name}: {100.0 * all.Count(holds) / Math.Max(1, all.Count):F1} % of {all.Count}"));
}
