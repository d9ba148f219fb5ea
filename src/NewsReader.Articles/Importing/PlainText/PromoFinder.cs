using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing.PlainText;

/// <summary>
/// Finds bare headlines of other stories between the article's own lines. Losing the article's words is worse than keeping
/// a promo, so a line must be foreign to the text and show one more sign.
/// </summary>
internal static partial class PromoFinder
{
    // A promo may share a word by chance ("change"), a crosshead shares most of its own.
    private const double MostShared = 0.15;
    private const int FewestWords = 7;

    // In a short text chance alone can leave a headline without a common word.
    private const int FewestBodyWords = 60;

    public static void Find(Page page)
    {
        var body = new Vocabulary();
        var words = 0;
        foreach (var block in page.Blocks.Where(block => block.IsUndecided && !block.IsHeadlineLike))
        {
            body.Add(block.Text);
            words += Words.CountIn(block.Text);
        }

        if (words < FewestBodyWords)
        {
            return;
        }

        var foreign = page.Blocks.ConvertAll(block => block.IsHeadlineLike && IsForeign(block.Text, body));
        var promos = Enumerable.Range(0, foreign.Count).Where(at => foreign[at] && HasSecondSign(page, foreign, at)).ToList();
        foreach (var at in promos)
        {
            page.Blocks[at].LeaveOut(BlockRole.Promo, "an advertisement of another story");
        }
    }

    private static bool IsForeign(string line, Vocabulary body) =>
        Words.CountIn(line) >= FewestWords && body.ShareOf(line) <= MostShared;

    // The first line of a page is its headline unless it stands in a row of foreign lines: headlines may be poetic.
    private static bool HasSecondSign(Page page, List<bool> foreign, int at)
    {
        if (IsStandfirst(page, at))
        {
            return false;
        }

        var isInRow = Neighbour(page, at, -1) is { } above && foreign[above] || Neighbour(page, at, 1) is { } below && foreign[below];
        if (Neighbour(page, at, -1) is null)
        {
            return isInRow;
        }

        return isInRow || Tease.IsMatch(page.Blocks[at].Text) || Words.CountIn(page.Blocks[at].Text) > 10;
    }

    // The second line of a page, with the byline or the date below it, sums the story up in words of its own.
    private static bool IsStandfirst(Page page, int at) =>
        Neighbour(page, at, -1) is { } above && Neighbour(page, above, -1) is null
        && Neighbour(page, at, 1) is { } below && page.Blocks[below].Role is BlockRole.Byline or BlockRole.Date;

    // The nearest block that was not left out.
    private static int? Neighbour(Page page, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < page.Blocks.Count; i += step)
        {
            if (page.Blocks[i].Role != BlockRole.Dropped)
            {
                return i;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"[?!…]|\.\.\.|^\d+ |\b(?:you|your|this|these|here['’]s|why|how|what happened|revealed?s?|secrets?|shock\w*|stunning|incredible|unbelievable|amazing|never|everything|goes? viral"
        + @"|diese[rsn]?|so|darum|unglaublich\w*|geheimnis|voici|cette?|incroyables?|jamais|esta?|así|increíbles?|secretos?|nunca)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tease { get; }
}
