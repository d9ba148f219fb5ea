namespace NewsReader.Articles.Attribution.Tokens;

/// <summary>Pairs the quotation marks of a paragraph. One pass; what stands inside a quotation is not paired again.</summary>
internal static class QuotedRuns
{
    /// <summary>A single mark further away than this is an apostrophe.</summary>
    private const int LongestInSingleMarks = 120;

    public static List<QuotedRun> In(string text, List<Token> tokens)
    {
        var runs = new List<QuotedRun>();
        var lastSingle = LastClosingSingle(text, tokens);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind != TokenKind.QuotationMark || !Opens(text, tokens[at]))
            {
                continue;
            }

            var close = Closing(text, tokens, at, lastSingle);
            if (close > at)
            {
                runs.Add(new QuotedRun(at, close, true));
                at = close;
            }
            else if (QuotationMarks.IsDouble(tokens[at].Text[0]) && close == NoneLeft)
            {
                runs.Add(new QuotedRun(at, tokens.Count - 1, false));
                break;
            }
        }

        return runs;
    }

    private const int NoneLeft = -1;
    private const int NotAQuotation = -2;

    private static int Closing(string text, List<Token> tokens, int open, int lastSingle)
    {
        var mark = tokens[open].Text[0];
        var isSingle = QuotationMarks.IsSingle(mark);
        var last = isSingle ? Math.Min(lastSingle, open + LongestInSingleMarks) : tokens.Count - 1;
        for (var at = open + 1; at <= last; at++)
        {
            var token = tokens[at];
            if (token.Kind == TokenKind.QuotationMark && QuotationMarks.Closes(token.Text[0], mark)
                && (!isSingle || CanCloseSingle(text, token)))
            {
                return at > open + 1 ? at : NotAQuotation;
            }
        }

        return isSingle ? NotAQuotation : NoneLeft;
    }

    /// <summary>Where the last possible closing single mark stands: without it, apostrophes would be searched again and again.</summary>
    private static int LastClosingSingle(string text, List<Token> tokens) =>
        tokens.FindLastIndex(token => token.Kind == TokenKind.QuotationMark && QuotationMarks.IsSingle(token.Text[0])
            && CanCloseSingle(text, token));

    private static bool Opens(string text, Token token)
    {
        var before = token.Start == 0 ? ' ' : text[token.Start - 1];
        var after = token.End < text.Length ? text[token.End] : ' ';
        return token.Text[0] switch
        {
            '”' or '‟' or '」' or '』' or '›' => false,
            '“' or '„' or '「' or '『' or '‘' or '‚' or '‹' or '«' => true,
            '»' => !char.IsWhiteSpace(after),
            '’' or '\'' => (char.IsWhiteSpace(before) || before is '(' or '—' or '–' or '"' or '“') && char.IsLetterOrDigit(after)
                && !IsDecade(text, token.End),
            _ => !char.IsWhiteSpace(after) && (!char.IsLetterOrDigit(before) || !char.IsPunctuation(after)),
        };
    }

    /// <summary>’90s, ’til and their like.</summary>
    private static bool IsDecade(string text, int at) => char.IsDigit(text[at]);

    private static bool CanCloseSingle(string text, Token token)
    {
        var before = token.Start == 0 ? ' ' : text[token.Start - 1];
        var after = token.End < text.Length ? text[token.End] : ' ';
        return !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after);
    }
}
