using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Sources;

/// <summary>Finds runs of capitalised words that may be names, with the small words inside: "Bank of Spain", "Ursula von der Leyen".</summary>
internal static class NameRuns
{
    private const int LongestName = 12;

    public static List<TokenRange> In(ParagraphTokens paragraph, TokenRange range)
    {
        var runs = new List<TokenRange>();
        for (var at = range.Start; at < range.End; at++)
        {
            if (!Starts(paragraph, at))
            {
                continue;
            }

            var run = new TokenRange(at, End(paragraph, at, range.End));
            runs.Add(run);
            at = run.End - 1;
        }

        return runs;
    }

    private static bool Starts(ParagraphTokens paragraph, int at)
    {
        var token = paragraph[at];
        if (!token.IsCapitalised || token.Lower == "i" || token.Lower.StartsWith("i'", StringComparison.Ordinal))
        {
            return false;
        }

        if (!BeginsSentence(paragraph, at))
        {
            return !Grammar.IsDeterminer(token.Lower) || (token.Lower == "the" && at + 1 < paragraph.Count && paragraph[at + 1].IsCapitalised);
        }

        return !IsOrdinaryWord(token.Lower) && !IsReportingPast(paragraph, at) && !IsParticiple(paragraph, at) && !Grammar.IsDeterminer(paragraph.Lower(at + 1));
    }

    /// <summary>A capital at the head of a sentence says nothing.</summary>
    private static bool BeginsSentence(ParagraphTokens paragraph, int at) =>
        at == 0 || paragraph[at - 1].EndsSentence || paragraph[at - 1].Is(':') || paragraph[at - 1].Kind == TokenKind.QuotationMark;

    private static bool IsOrdinaryWord(string word) =>
        Grammar.IsDeterminer(word) || Grammar.IsPreposition(word) || Grammar.IsSubordinator(word) || Grammar.IsAuxiliary(word)
        || Grammar.IsPersonalPronoun(word) || Grammar.IsCoordinator(word) || Grammar.IsAdverb(word) || Grammar.IsSentenceOpener(word)
        || word is "here" or "there"
        || Descriptors.Contains(word) || Nouns.IsDocument(word) || Nouns.IsGroup(word)
        || word is "der" or "die" or "das" or "ein" or "eine" or "dem" or "den" or "le" or "la" or "les" or "un" or "une" or "el" or "los" or "las"
            or "una" or "laut" or "selon" or "según" or "dans" or "nach" or "für" or "wir" or "ich" or "es" or "nous" or "je" or "yo";

    /// <summary>"Asked about the plan, …"</summary>
    private static bool IsReportingPast(ParagraphTokens paragraph, int at) =>
        paragraph.Lower(at).EndsWith("ed", StringComparison.Ordinal) && ReportingVerbs.Readings(paragraph.Lower(at)).Length > 0;

    /// <summary>"Standing there, …", but not a name that a verb follows.</summary>
    private static bool IsParticiple(ParagraphTokens paragraph, int at) =>
        paragraph.Lower(at).EndsWith("ing", StringComparison.Ordinal) && !Grammar.IsAuxiliary(paragraph.Lower(at + 1))
        && !paragraph[Math.Min(at + 1, paragraph.Count - 1)].IsMark && ReportingVerbs.Readings(paragraph.Lower(at + 1)).Length == 0;

    private static int End(ParagraphTokens paragraph, int start, int end)
    {
        var at = start + 1;
        while (at < end && at - start < LongestName)
        {
            if (paragraph[at].IsCapitalised && !Grammar.IsWeekday(paragraph.Lower(at)))
            {
                at++;
            }
            else if (Link(paragraph, start, at, end) is > 0 and var link)
            {
                at += link;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>How many small words join the next capital to the name; 0 when it ends here.</summary>
    private static int Link(ParagraphTokens paragraph, int start, int at, int end)
    {
        var word = paragraph.Lower(at);
        if (at + 1 >= end)
        {
            return paragraph[at].Kind == TokenKind.Number && paragraph[at - 1].IsCapitalised && paragraph[at].Text.Length < 3 ? 1 : 0;
        }

        var next = paragraph[at + 1];
        if (word == "&" || (paragraph[at].Is(',') && next.Text is "Jr." or "Sr." or "Inc." or "Inc" or "Ltd." or "LLC"))
        {
            return next.IsCapitalised ? 1 : 0;
        }

        if (word is "of" or "for" or "and" && MayTakeOf(paragraph, start, at, word))
        {
            return next.IsCapitalised && !Grammar.IsTime(next.Lower) ? 1
                : next.Lower == "the" && at + 2 < end && paragraph[at + 2].IsCapitalised ? 2 : 0;
        }

        if (word is "'" or "’" && paragraph.Lower(at - 1).EndsWith('s'))
        {
            return next.IsCapitalised && OrganisationWords.MarksEnd(next.Lower) ? 1 : 0;
        }

        if (!NameParticles.Contains(word))
        {
            return 0;
        }

        return next.IsCapitalised ? 1 : at + 2 < end && NameParticles.Contains(next.Lower) && paragraph[at + 2].IsCapitalised ? 2 : 0;
    }

    private static bool MayTakeOf(ParagraphTokens paragraph, int start, int at, string link)
    {
        if (link != "of")
        {
            return Enumerable.Range(start, at - start).Any(index => paragraph.Lower(index) is "of" or "for" || (link == "for" && OrganisationWords.MarksAnywhere(paragraph.Lower(index))));
        }

        return OrganisationWords.MarksEnd(paragraph.Lower(at - 1)) || OrganisationWords.MarksAnywhere(paragraph.Lower(at - 1));
    }
}
