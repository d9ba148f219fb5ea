using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Finds the noun phrase after a verb or at the head of a clause, with its apposition.</summary>
internal static class FollowingPhrases
{
    private const int LongestPhrase = 16;
    private const int LongestApposition = 40;

    /// <summary>The phrase that begins at <paramref name="start"/>, its apposition included; empty when there is none.</summary>
    /// <param name="clauseFollows">Whether a clause must follow after a comma, so that not all the rest can be apposition.</param>
    public static TokenRange StartingAt(ParagraphTokens paragraph, int start, int end, bool clauseFollows)
    {
        var stop = PlainForward(paragraph, start, end);
        if (stop == start)
        {
            return default;
        }

        return new TokenRange(start, stop < end && paragraph[stop].Is(',') ? AppositionEnd(paragraph, stop, end, clauseFollows) : stop);
    }

    /// <summary>The phrase at the head of a clause, up to its verb; empty when there is none.</summary>
    public static TokenRange SubjectAt(ParagraphTokens paragraph, int start, int end)
    {
        var phrase = StartingAt(paragraph, start, end, true);
        for (var at = phrase.Start + 1; at < phrase.End; at++)
        {
            if (EndsSubject(paragraph, at))
            {
                return new TokenRange(phrase.Start, at);
            }
        }

        return phrase;
    }

    /// <summary>A word in lower case after a name or after a noun that speaks is the clause's verb.</summary>
    private static bool EndsSubject(ParagraphTokens paragraph, int at)
    {
        var (word, before) = (paragraph.Lower(at), paragraph[at - 1]);
        return paragraph[at].IsWord && !paragraph[at].IsCapitalised && !Grammar.IsPreposition(word) && !Nouns.CanSpeak(word)
            && !NameParticles.Contains(word) && word is not ("'s" or "and")
            && (before.IsCapitalised && !Grammar.IsDeterminer(before.Lower) || Nouns.CanSpeak(before.Lower));
    }

    private static int PlainForward(ParagraphTokens paragraph, int start, int end)
    {
        if (start >= end || paragraph.IsQuoted(start) || paragraph[start].IsMark)
        {
            return start;
        }

        if (Grammar.IsPersonalPronoun(paragraph.Lower(start)))
        {
            return start + 1;
        }

        var at = start;
        while (at < end && at - start < LongestPhrase && ContinuesForward(paragraph, start, at, end))
        {
            at++;
        }

        return at;
    }

    private static bool ContinuesForward(ParagraphTokens paragraph, int start, int at, int end)
    {
        var word = paragraph.Lower(at);
        if (paragraph.IsQuoted(at) || (paragraph[at].IsMark && !paragraph[at].Is('&') && !paragraph[at].Is('’')))
        {
            return false;
        }

        if (Grammar.IsSubordinator(word) || Grammar.IsAuxiliary(word) || Grammar.IsPersonalPronoun(word) || Grammar.IsRelative(word))
        {
            return false;
        }

        if (Grammar.IsCoordinator(word))
        {
            return at > start && at + 1 < end && NounPhrases.JoinsNames(paragraph, at);
        }

        if (Grammar.IsPreposition(word))
        {
            return at > start && at + 1 < end && (NounPhrases.IsLink(paragraph, start, at) || (word is "of" or "for" or "at") && !Grammar.IsTime(paragraph.Lower(at + 1)));
        }

        return !Grammar.IsWeekday(word) && word is not ("today" or "yesterday" or "last" or "earlier") && !(at > start && Grammar.IsAdverb(word));
    }

    private static int AppositionEnd(ParagraphTokens paragraph, int comma, int end, bool clauseFollows)
    {
        var at = comma + 1;
        if (at >= end || paragraph.IsQuoted(at) || !OpensApposition(paragraph, at, end))
        {
            return comma;
        }

        while (at < end && !EndsApposition(paragraph, at, end))
        {
            if (at - comma > LongestApposition
                || (Grammar.IsAuxiliary(paragraph.Lower(at)) && !Grammar.IsRelative(paragraph.Lower(comma + 1))))
            {
                return comma;
            }

            at++;
        }

        if (clauseFollows && !(at < end && paragraph[at].Is(',')))
        {
            return comma;
        }

        return at + 1 < end && paragraph[at].Is(',') && IsAge(paragraph, comma + 1, at)
            ? Math.Max(at, AppositionEnd(paragraph, at, end, clauseFollows))
            : at;
    }

    private static bool IsAge(ParagraphTokens paragraph, int start, int end) =>
        end == start + 1 && paragraph[start].Kind == TokenKind.Number;

    private static bool EndsApposition(ParagraphTokens paragraph, int at, int end) =>
        paragraph.IsQuoted(at) || paragraph[at].Is(',') || paragraph[at].Is(';') || paragraph[at].Is(':') || paragraph[at].IsDash
        || (paragraph[at].EndsSentence && at + 1 == end);

    private static bool OpensApposition(ParagraphTokens paragraph, int at, int end)
    {
        var word = paragraph.Lower(at);
        return Grammar.IsDeterminer(word) || Nouns.IsRole(word) || Descriptors.Contains(word) || paragraph[at].Kind == TokenKind.Number
            || word is "who" or "whose" || (at + 1 < end && Nouns.IsRole(paragraph.Lower(at + 1)));
    }
}
