using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Finds the source beside a verb in another language than English, by capitals, articles and stop words.</summary>
internal sealed class ForeignSources(ParagraphTokens paragraph, ForeignCues cues)
{
    private const int LongestSource = 10;

    /// <summary>The phrase after a verb or "laut": to a mark, a stop word, or a word in lower case that no capital follows.</summary>
    public TokenRange At(int start)
    {
        var end = start;
        var hasName = false;
        while (end < paragraph.Count && end - start < LongestSource && !paragraph.IsQuoted(end) && !paragraph[end].IsMark
            && !(end > start && cues.Stops.Contains(paragraph.Lower(end))))
        {
            hasName |= paragraph[end].IsCapitalised;
            end++;
        }

        if (end > start && Sources.Pronouns.Contains(paragraph.Lower(start)))
        {
            return new TokenRange(start, start + 1);
        }

        var isShort = end - start < LongestSource && end > start;
        return isShort && (hasName || IsArticle(paragraph.Lower(start))) ? new TokenRange(start, AppositionEnd(end)) : default;
    }

    /// <summary>"le maire de Lyon, Paul Martin" and "Claire Dubois, directrice de la banque, (…)".</summary>
    private int AppositionEnd(int comma)
    {
        var end = comma + 1;
        var isName = true;
        while (end < paragraph.Count && end - comma <= LongestSource && !paragraph[end].IsMark && !cues.Stops.Contains(paragraph.Lower(end)))
        {
            isName &= paragraph[end].IsCapitalised;
            end++;
        }

        var isClosed = end >= paragraph.Count || paragraph[end].Is(',') || paragraph[end].EndsSentence || cues.Stops.Contains(paragraph.Lower(end));
        var isApposition = comma < paragraph.Count && paragraph[comma].Is(',') && end > comma + 1 && isClosed
            && (isName || (Nouns.IsRole(paragraph.Lower(comma + 1)) && paragraph[Math.Min(end, paragraph.Count - 1)].Is(',')));
        return isApposition ? end : comma;
    }

    private static bool IsArticle(string word) =>
        word is "der" or "die" or "das" or "ein" or "eine" or "le" or "la" or "les" or "un" or "une" or "el" or "los" or "las" or "una"
        || word.StartsWith("l'", StringComparison.Ordinal);

    public TokenRange Before(int verb)
    {
        var start = verb > 1 && paragraph[verb - 1].Is(',') ? AppositionStart(verb - 1) : verb;
        while (start > 0 && verb - start < LongestSource && !paragraph.IsQuoted(start - 1) && !paragraph[start - 1].IsMark)
        {
            start--;
        }

        var isWhole = start == 0 || paragraph[start - 1].EndsSentence;
        return isWhole && start < verb && paragraph[start].IsCapitalised && (IsArticle(paragraph.Lower(start)) || !cues.Stops.Contains(paragraph.Lower(start)))
            && !cues.According.Contains(paragraph.Lower(start))
            ? new TokenRange(start, verb) : default;
    }

    /// <summary>The comma that opens the apposition which ends at another: "Anna Schmidt, Sprecherin der Polizei, (erklärte)".</summary>
    private int AppositionStart(int close)
    {
        for (var at = close - 1; at > 0 && close - at < LongestSource && !paragraph.IsQuoted(at); at--)
        {
            if (paragraph[at].Is(','))
            {
                return at;
            }
        }

        return close;
    }
}
