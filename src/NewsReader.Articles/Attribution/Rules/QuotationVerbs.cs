using NewsReader.Articles.Attribution.Tokens;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>What may frame a quotation by its place alone, be it a reporting verb or not.</summary>
internal static class QuotationVerbs
{
    private static readonly System.Collections.Frozen.FrozenSet<string> Irregular =
        WordList.Of("reads read sang sings thought swore began begins goes went ran runs spat put puts shot hit stuttered");

    public static bool CanBe(ParagraphTokens paragraph, int at)
    {
        var token = paragraph[at];
        return !paragraph.IsQuoted(at) && token.IsWord && !token.IsCapitalised && token.Lower.Length > 2
            && (token.Lower.EndsWith("ed", StringComparison.Ordinal) || Irregular.Contains(token.Lower)
                || ReportingVerbs.Readings(token.Lower).Length > 0)
            && !Grammar.IsAuxiliary(token.Lower);
    }

    /// <summary>Whether a quotation that wants a frame ends before the token: “…,” or “…?”</summary>
    public static bool ClosesBefore(ParagraphTokens paragraph, int at)
    {
        if (at < 3 || !paragraph.IsQuoted(at - 1))
        {
            return at > 3 && paragraph[at - 1].Is(',') && paragraph.IsQuoted(at - 2) && IsLong(paragraph, at - 2);
        }

        var last = paragraph[at - 2];
        return (last.Is(',') || last.Is('?') || last.Is('!') || last.Is('…')) && IsLong(paragraph, at - 1);
    }

    /// <summary>Whether a whole quotation begins here that no verb of its own sentence frames.</summary>
    public static bool IsFreeAt(ParagraphTokens paragraph, int at)
    {
        if (at >= paragraph.Count || !paragraph.IsQuoted(at) || paragraph.Quotations[paragraph.QuotationAt(at)] is var run && run.First != at)
        {
            return false;
        }

        run = paragraph.Quotations[paragraph.QuotationAt(at)];
        return !run.IsClosed || paragraph[run.Last - 1].EndsSentence && !Sentences.IsFramedAfter(paragraph, run.Last);
    }

    private static bool IsLong(ParagraphTokens paragraph, int at) => paragraph.Quotations[paragraph.QuotationAt(at)].Length > 1;
}
