using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Finds the noun phrase before a verb, with its apposition, without a parser: word classes and capitals alone.</summary>
internal static class NounPhrases
{
    private const int LongestPhrase = 16;
    private const int LongestApposition = 40;

    /// <summary>The phrase that ends just before <paramref name="end"/>; empty when there is none.</summary>
    public static TokenRange EndingAt(ParagraphTokens paragraph, int first, int end)
    {
        if (end <= first || paragraph.IsQuoted(end - 1))
        {
            return default;
        }

        var last = paragraph[end - 1];
        if (last.Is(',') || last.Is(')') || last.IsDash)
        {
            return WithApposition(paragraph, first, end - 1);
        }

        return Plain(paragraph, first, end);
    }

    /// <summary>"the presence of troops in Mali": what a preposition governs is no subject.</summary>
    public static bool IsObject(ParagraphTokens paragraph, int first, int before) =>
        before >= first && !paragraph.IsQuoted(before) && Grammar.IsPreposition(paragraph.Lower(before))
        && paragraph.Lower(before) is not ("after" or "before" or "since" or "until" or "like" or "outside" or "inside" or "over" or "about" or "despite");

    private static TokenRange Plain(ParagraphTokens paragraph, int first, int end)
    {
        if (Grammar.IsPersonalPronoun(paragraph.Lower(end - 1)) || paragraph.Lower(end - 1) is "who" or "which")
        {
            return new TokenRange(end - 1, end);
        }

        var at = end - 1;
        while (at >= first && end - at <= LongestPhrase && Continues(paragraph, first, at, end))
        {
            if (Grammar.IsDeterminer(paragraph.Lower(at)) && !IsLinked(paragraph, first, at) && !IsPredeterminer(paragraph, first, at))
            {
                at--;
                break;
            }

            at--;
        }

        return Trimmed(paragraph, new TokenRange(at + 1, end));
    }

    private static bool Continues(ParagraphTokens paragraph, int first, int at, int end)
    {
        var (token, word) = (paragraph[at], paragraph[at].Lower);
        if (paragraph.IsQuoted(at) || (token.IsMark && !token.Is('&') && !token.Is('%') && !token.Is('’') && !token.Is('\'')))
        {
            return false;
        }

        if (Grammar.IsAuxiliary(word) || Grammar.IsSubordinator(word) || Grammar.IsPersonalPronoun(word) || word is "said" or "told")
        {
            return false;
        }

        if (Grammar.IsCoordinator(word))
        {
            return word is "and" or "&" && at > first && at + 1 < end && JoinsNames(paragraph, at);
        }

        if (Grammar.IsPreposition(word))
        {
            return at + 1 < end && IsLink(paragraph, first, at);
        }

        if (Grammar.IsWeekday(word) || word is "today" or "yesterday" || (at == first ? Grammar.IsAdverb(word) && at + 1 < end : at + 1 == end && Grammar.IsAdverb(token)))
        {
            return false;
        }

        return token.IsCapitalised || at + 1 == end || !paragraph[at + 1].IsCapitalised || StandsBeforeName(paragraph, at);
    }

    public static bool JoinsNames(ParagraphTokens paragraph, int at) =>
        (paragraph[at - 1].IsCapitalised && paragraph[at + 1].IsCapitalised)
        || (Nouns.IsGroup(paragraph.Lower(at - 1)) && !Grammar.IsDeterminer(paragraph.Lower(at + 1)));

    /// <summary>"of" links any two nouns, other prepositions only what can speak to where it belongs: "a spokesman for the agency".</summary>
    public static bool IsLink(ParagraphTokens paragraph, int first, int at)
    {
        if (at <= first || !paragraph[at - 1].IsWord)
        {
            return at > first && paragraph[at].Lower == "of" && paragraph[at - 1].Kind == TokenKind.Number;
        }

        var before = paragraph.Lower(at - 1);
        return paragraph[at].Lower == "of"
            ? !Grammar.IsAuxiliary(before) && !Grammar.IsPreposition(before)
            : (Grammar.IsNounLink(paragraph[at].Lower) && (Nouns.CanSpeak(before) || before is "those" or "many" or "others"))
                || (paragraph[at].Lower == "by" && Nouns.IsDocument(before));
    }

    private static bool IsLinked(ParagraphTokens paragraph, int first, int at) =>
        at - 1 > first && Grammar.IsPreposition(paragraph.Lower(at - 1)) && IsLink(paragraph, first, at - 1);

    private static bool IsPredeterminer(ParagraphTokens paragraph, int first, int at) =>
        at > first && Grammar.IsDeterminer(paragraph.Lower(at - 1));

    /// <summary>A word in lower case that may stand before a name: "mayor", "former", "43-year-old", "longtime".</summary>
    private static bool StandsBeforeName(ParagraphTokens paragraph, int at)
    {
        var word = paragraph.Lower(at);
        return Grammar.IsDeterminer(word) || Nouns.IsRole(word) || Nouns.IsOrganisation(word) || Nouns.IsGroup(word) || word == "'s"
            || Descriptors.Contains(word) || word.Contains('-', StringComparison.Ordinal) || NameParticles.Contains(word)
            || Grammar.IsNounLink(word) || paragraph[at].Kind == TokenKind.Number
            || Nouns.IsDocument(word) && at > 0 && !Grammar.IsDeterminer(paragraph.Lower(at - 1));
    }

    private static TokenRange Trimmed(ParagraphTokens paragraph, TokenRange phrase)
    {
        var start = phrase.Start;
        while (start < phrase.End && (paragraph[start].IsMark || Grammar.IsCoordinator(paragraph.Lower(start))
            || (Grammar.IsPreposition(paragraph.Lower(start)) && phrase.End - start < LongestPhrase)
            || (Grammar.IsAdverb(paragraph[start]) && start + 1 < phrase.End)))
        {
            start++;
        }

        return new TokenRange(start, phrase.End);
    }

    /// <summary>"Ann Lee, 43, a mother of two, (said)": walks back over what is set off to the name that it explains.</summary>
    private static TokenRange WithApposition(ParagraphTokens paragraph, int first, int close)
    {
        for (var open = close - 1; open > first && close - open <= LongestApposition; open--)
        {
            if (paragraph.IsQuoted(open) || !Matches(paragraph[open], paragraph[close]) || !CanBeApposition(paragraph, open + 1))
            {
                continue;
            }

            var head = Plain(paragraph, first, open);
            if ((IsHead(paragraph, head) || IsNamedBy(paragraph, head, open)) && !IsObject(paragraph, first, head.Start - 1))
            {
                return new TokenRange(Widened(paragraph, first, head), paragraph[close].Is(')') ? close + 1 : close);
            }
        }

        return default;
    }

    /// <summary>"the elder, Eirik Dahl, (recalled)": whatever a name in apposition explains is somebody.</summary>
    private static bool IsNamedBy(ParagraphTokens paragraph, TokenRange head, int comma) =>
        !head.IsEmpty && Grammar.IsDeterminer(paragraph.Lower(head.Start)) && paragraph[comma + 1].IsCapitalised && paragraph[comma + 2].IsCapitalised;

    private static bool Matches(Token open, Token close) =>
        close.Is(')') ? open.Is('(') : close.Is(',') ? open.Is(',') : open.IsDash;

    private static bool CanBeApposition(ParagraphTokens paragraph, int at)
    {
        var word = paragraph.Lower(at);
        return !Grammar.IsCoordinator(word) && !Grammar.IsPersonalPronoun(word) && !Grammar.IsAuxiliary(word)
            && !(Grammar.IsSubordinator(word) && !Grammar.IsRelative(word)) && !Grammar.IsAdverb(word);
    }

    private static bool IsHead(ParagraphTokens paragraph, TokenRange phrase) =>
        !phrase.IsEmpty && phrase.Length <= LongestPhrase
        && (paragraph[phrase.End - 1].IsCapitalised || Nouns.CanSpeak(paragraph.Lower(phrase.End - 1))
            || Enumerable.Range(phrase.Start, phrase.Length).Any(at => Nouns.CanSpeak(paragraph.Lower(at)) && !Grammar.IsPreposition(paragraph.Lower(phrase.Start))));

    /// <summary>"Ann Lee, (the mayor of Lyon), France, said": the phrase before was itself an apposition.</summary>
    private static int Widened(ParagraphTokens paragraph, int first, TokenRange head)
    {
        if (head.Start - 2 < first || !paragraph[head.Start - 1].Is(',')
            || !(Grammar.IsDeterminer(paragraph.Lower(head.Start)) || Nouns.IsRole(paragraph.Lower(head.Start))))
        {
            return head.Start;
        }

        var name = Plain(paragraph, first, head.Start - 1);
        return !name.IsEmpty && paragraph[name.End - 1].IsCapitalised && paragraph[name.Start].IsCapitalised ? name.Start : head.Start;
    }
}
