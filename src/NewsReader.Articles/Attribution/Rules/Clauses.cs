using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Tells a clause from an introductory phrase ("On Monday, …").</summary>
internal static class Clauses
{
    public static bool LooksLikeOne(ParagraphTokens paragraph, int start, int end)
    {
        var word = paragraph.Lower(start);
        if (Grammar.IsPreposition(word) || Grammar.IsSubordinator(word) || Grammar.IsAdverb(word))
        {
            return HasVerb(paragraph, start, end) && HasComma(paragraph, start, end);
        }

        return end - start > 2 && HasVerb(paragraph, start, end);
    }

    private static bool HasVerb(ParagraphTokens paragraph, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var word = paragraph.Lower(at);
            if (Grammar.IsAuxiliary(word) || word.EndsWith("n't", StringComparison.Ordinal)
                || (word.Contains('\'', StringComparison.Ordinal) && Grammar.OpensClause(word))
                || (at > start && !paragraph[at].IsCapitalised && word.Length > 3 && (word.EndsWith("ed", StringComparison.Ordinal) || word[^1] == 's')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasComma(ParagraphTokens paragraph, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (paragraph[at].Is(','))
            {
                return true;
            }
        }

        return false;
    }
}
