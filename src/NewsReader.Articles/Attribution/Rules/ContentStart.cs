using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>Finds where the content after a cue begins, past who is addressed and when and where it was said.</summary>
internal static class ContentStart
{
    private const int LongestDetour = 24;

    private static readonly string[] Introducers = ["that", "whether", "how", "if", "why", "what", "where", "when", "who"];

    /// <summary>The first token of the content; 0 when the verb has none after it.</summary>
    public static int After(ParagraphTokens paragraph, TokenRange sentence, CueVerb verb, int at)
    {
        var next = SkipAdverbs(paragraph, sentence, at);
        if (next >= sentence.End)
        {
            return 0;
        }

        if (paragraph.Lower(next) == "that" && next + 1 < sentence.End && (verb.Frames & ~(CueFrame.To | CueFrame.Noun)) != 0)
        {
            return next;
        }

        if (IsColonOrQuotation(paragraph, sentence, next) is > 0 and var quoted)
        {
            return quoted;
        }

        return ByFrame(paragraph, sentence, verb, next);
    }

    /// <summary>Whether only an address, a time and a place follow the cue: "told reporters in Paris on Monday."</summary>
    public static bool IsPhraseOnly(ParagraphTokens paragraph, TokenRange sentence, CueVerb verb, int at)
    {
        var next = SkipAdverbs(paragraph, sentence, at);
        if (next >= sentence.End || paragraph[next].Is('.'))
        {
            return true;
        }

        var isAddress = (verb.Frames & CueFrame.Tell) != 0;
        return (isAddress || Grammar.IsPreposition(paragraph.Lower(next)) || Grammar.IsSubordinator(paragraph.Lower(next)))
            && Detour(paragraph, sentence, next) == 0;
    }

    private static int ByFrame(ParagraphTokens paragraph, TokenRange sentence, CueVerb verb, int next)
    {
        var word = paragraph.Lower(next);
        if ((verb.Frames & CueFrame.Tell) != 0)
        {
            return PastAddressee(paragraph, sentence, next);
        }

        if (Introducers.Contains(word) && (verb.Frames & ~(CueFrame.To | CueFrame.Noun)) != 0 && verb.Lemma is not ("add" or "show" or "find"))
        {
            return next;
        }

        if (word == "to")
        {
            return (verb.Frames & CueFrame.To) != 0 && next + 1 < sentence.End && paragraph[next + 1].IsWord ? next : Detour(paragraph, sentence, next);
        }

        if (Grammar.IsPreposition(word) || Grammar.IsSubordinator(word))
        {
            return (verb.Frames & CueFrame.Noun) != 0 && verb.Particles.Length > 0 ? next : Detour(paragraph, sentence, next);
        }

        return !paragraph[next].IsMark && OpensContent(paragraph, sentence, verb, next) ? next : 0;
    }

    private static bool OpensContent(ParagraphTokens paragraph, TokenRange sentence, CueVerb verb, int next)
    {
        var word = paragraph.Lower(next);
        if (Grammar.IsCoordinator(word) || Grammar.IsAuxiliary(word))
        {
            return false;
        }

        if ((verb.Frames & CueFrame.Noun) != 0)
        {
            return true;
        }

        if ((verb.Frames & CueFrame.Say) != 0 && (verb.Frames & CueFrame.Weak) == 0)
        {
            return true;
        }

        return (verb.Frames & (CueFrame.Say | CueFrame.Think)) != 0 && Grammar.OpensClause(word)
            && Clauses.LooksLikeOne(paragraph, next, sentence.End);
    }

    private static int SkipAdverbs(ParagraphTokens paragraph, TokenRange sentence, int at)
    {
        while (at < sentence.End && !paragraph.IsQuoted(at) && (Grammar.IsWeekday(paragraph.Lower(at))
            || paragraph.Lower(at) is "yesterday" or "today" or "late" or "early" or "afternoon" or "morning" or "evening" or "night"
            || (Grammar.IsAdverb(paragraph[at]) && !paragraph[at].IsMark)))
        {
            at++;
        }

        return at;
    }

    private static int IsColonOrQuotation(ParagraphTokens paragraph, TokenRange sentence, int at)
    {
        if (paragraph.IsQuoted(at))
        {
            return at;
        }

        return (paragraph[at].Is(':') || (paragraph[at].Is(',') && at + 1 < sentence.End && paragraph.IsQuoted(at + 1))) && at + 1 < sentence.End ? at + 1 : 0;
    }

    /// <summary>"told the BBC on Monday (that) …"</summary>
    private static int PastAddressee(ParagraphTokens paragraph, TokenRange sentence, int at)
    {
        for (var next = at; next < sentence.End && next - at < LongestDetour; next++)
        {
            var word = paragraph.Lower(next);
            if (paragraph.IsQuoted(next) || (next > at && (Introducers.Contains(word) || word == "to" && !paragraph[next + 1 < sentence.End ? next + 1 : next].IsCapitalised)))
            {
                return next;
            }

            if (IsColonOrQuotation(paragraph, sentence, next) is > 0 and var quoted)
            {
                return quoted;
            }

            if (next > at && Grammar.OpensClause(word) && !Grammar.IsPreposition(paragraph.Lower(next - 1)) && !Grammar.IsDeterminer(paragraph.Lower(next - 1))
                && !Grammar.IsTime(paragraph.Lower(Math.Min(next + 1, sentence.End - 1))))
            {
                return next;
            }

            if (paragraph[next].Is(',') || paragraph[next].EndsSentence || paragraph[next].Is(';'))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>"said in a statement on Monday (that) …": only when "that", a colon or a quotation follows; else 0.</summary>
    private static int Detour(ParagraphTokens paragraph, TokenRange sentence, int at)
    {
        for (var next = at + 1; next < sentence.End && next - at < LongestDetour; next++)
        {
            if (paragraph.Lower(next) == "that" || paragraph.IsQuoted(next))
            {
                return next;
            }

            if (IsColonOrQuotation(paragraph, sentence, next) is > 0 and var quoted)
            {
                return quoted;
            }

            if (paragraph[next].Is(',') || paragraph[next].EndsSentence || paragraph[next].Is(';'))
            {
                return 0;
            }
        }

        return 0;
    }
}
