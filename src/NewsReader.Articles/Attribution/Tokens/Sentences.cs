namespace NewsReader.Articles.Attribution.Tokens;

/// <summary>Where sentences end. A quotation stays with the sentence that frames it: nothing ends inside quotation marks.</summary>
internal static class Sentences
{
    /// <summary>No sentence is longer, so that whatever compares its words with each other stays linear in the text.</summary>
    public const int MostTokens = 240;

    public static List<TokenRange> In(ParagraphTokens paragraph)
    {
        var sentences = new List<TokenRange>();
        var start = 0;
        for (var at = 0; at < paragraph.Count; at++)
        {
            if (at + 1 == paragraph.Count || EndsAt(paragraph, at) || IsOverlong(paragraph, start, at))
            {
                sentences.Add(new TokenRange(start, at + 1));
                start = at + 1;
            }
        }

        return sentences;
    }

    private static bool EndsAt(ParagraphTokens paragraph, int at)
    {
        var next = paragraph[at + 1];
        var isQuoted = paragraph.IsQuoted(at);
        if (isQuoted && paragraph.QuotationAt(at) == paragraph.QuotationAt(at + 1))
        {
            return false;
        }

        if (isQuoted)
        {
            return at > 0 && paragraph[at - 1].EndsSentence && StartsSentence(next) && !IsFramedAfter(paragraph, at);
        }

        if (paragraph[at].EndsSentence)
        {
            return !next.EndsSentence && (StartsSentence(next) || !char.IsLower(next.Text[0])) && !next.Is(')') && !next.Is(',');
        }

        return EndsWithAbbreviation(paragraph, at);
    }

    /// <summary>“Will it hold?” Ana Diaz asked: the question mark ends the quotation, not the sentence.</summary>
    public static bool IsFramedAfter(ParagraphTokens paragraph, int close)
    {
        if (close + 1 >= paragraph.Count || paragraph[close - 1].Is('.') || paragraph.IsQuoted(close + 1))
        {
            return false;
        }

        for (var at = close + 1; at < paragraph.Count && at - close < 6 && !paragraph[at].IsMark; at++)
        {
            if (at > close + 1 && !paragraph[at].IsCapitalised && Words.ReportingVerbs.Readings(paragraph.Lower(at)).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… left the U.S. The senator …": the full stop of an abbreviation ends a sentence too when one clearly begins.</summary>
    private static bool EndsWithAbbreviation(ParagraphTokens paragraph, int at)
    {
        var text = paragraph[at].Text;
        return text.Length > 2 && text[^1] == '.' && (text.AsSpan(0, text.Length - 1).Contains('.') || text is "Inc." or "Corp." or "Co." or "Ltd.")
            && paragraph[at + 1].IsCapitalised && Words.Grammar.IsSentenceOpener(paragraph[at + 1].Lower);
    }

    private static bool StartsSentence(Token token) =>
        token.IsCapitalised || token.Kind is TokenKind.QuotationMark or TokenKind.Number || token.Is('[') || token.Is('(')
        || token.Is('¿') || token.Is('¡') || token.IsDash || token.Is('•');

    private static bool IsOverlong(ParagraphTokens paragraph, int start, int at) => at - start + 1 >= MostTokens;
}
