namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Where the sentences of a paragraph begin.</summary>
internal static class Sentences
{
    public static bool[] StartsIn(ReadOnlySpan<Token> tokens, ReadOnlySpan<QuoteState> quotes)
    {
        var starts = new bool[tokens.Length];
        var ended = true;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i == 0 || (ended && MayStart(tokens[i], quotes[i])))
            {
                starts[i] = true;
                ended = false;
            }

            ended = Ends(tokens[i]) || (ended && IsTrailing(tokens[i], quotes[i]));
        }

        return starts;
    }

    private static bool Ends(Token token) => token.First is '.' or '!' or '?' or '…';

    private static bool IsTrailing(Token token, QuoteState quote) =>
        quote == QuoteState.Closing || token.First is ')' or ']' or '”' or '’';

    private static bool MayStart(Token token, QuoteState quote) =>
        quote != QuoteState.Closing
        && (token.IsCapitalised || quote == QuoteState.Opening || char.IsDigit(token.First) || token.First is '‘' or '(' or '[' or '“' or '$' or '£' or '€');
}
