namespace NewsReader.Articles.Attribution.Tagging;

/// <summary>Follows quotation marks through a text: which tokens open one, stand inside, close one.</summary>
internal sealed class QuotationMarks
{
    private bool openAtEnd;

    /// <summary>The states of a paragraph's tokens. A paragraph that opens while a quotation is open continues it.</summary>
    public QuoteState[] Follow(string text, ReadOnlySpan<Token> tokens, out bool continues)
    {
        var states = new QuoteState[tokens.Length];
        var closing = '\0';
        continues = openAtEnd && tokens.Length > 0 && IsDoubleOpening(tokens[0].First);
        for (var i = 0; i < tokens.Length; i++)
        {
            states[i] = Step(text, tokens[i], ref closing);
        }

        if (tokens.Length > 0)
        {
            openAtEnd = closing != '\0';
        }

        return states;
    }

    private static QuoteState Step(string text, Token token, ref char closing)
    {
        if (closing == '\0')
        {
            closing = ClosingOf(text, token);
            return closing == '\0' ? QuoteState.Outside : QuoteState.Opening;
        }

        if (token.First == '“' && StartsWord(text, token))
        {
            return QuoteState.Opening;
        }

        if (!Closes(text, token, closing))
        {
            return QuoteState.Inside;
        }

        closing = '\0';
        return QuoteState.Closing;
    }

    /// <summary>The mark that will close the quotation which a token opens; NUL if it opens none.</summary>
    private static char ClosingOf(string text, Token token) => token.First switch
    {
        '“' or '„' => '”',
        '«' => '»',
        '"' => '"',
        '‘' when token.Length == 1 && StartsWord(text, token) => '’',
        '\'' when token.Length == 1 && StartsWord(text, token) && ClosesLater(text, token.End) => '\'',
        _ => IsDoubled(token) ? '"' : '\0',
    };

    private static bool Closes(string text, Token token, char closing) => closing switch
    {
        '”' => token.First is '”' or '"' or '“' && !StartsWord(text, token),
        '’' or '\'' => token.Length == 1 && token.First == closing && EndsPhrase(text, token.Start),
        '"' => token.First is '"' or '”' || IsDoubled(token),
        _ => token.First == closing,
    };

    private static bool IsDoubleOpening(char mark) => mark is '“' or '„' or '"' or '«' or '‘';

    /// <summary>Two apostrophes or backticks, as some papers print quotation marks.</summary>
    private static bool IsDoubled(Token token) => token.Word == KnownWords.TwoApostrophes || token.Word == KnownWords.TwoBackticks;

    private static bool StartsWord(string text, Token token) =>
        (token.Start == 0 || char.IsWhiteSpace(text[token.Start - 1]) || text[token.Start - 1] is '(' or '[' or '—' or '–')
        && token.End < text.Length && !char.IsWhiteSpace(text[token.End]);

    /// <summary>A straight apostrophe opens only if one that stands like a closing mark follows soon.</summary>
    private static bool ClosesLater(string text, int from)
    {
        var limit = Math.Min(text.Length, from + 400);
        for (var i = from + 2; i < limit; i++)
        {
            if (text[i] == '\'' && EndsPhrase(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsPhrase(string text, int mark) =>
        mark > 0 && !char.IsWhiteSpace(text[mark - 1])
        && (mark + 1 == text.Length || !char.IsLetterOrDigit(text[mark + 1]))
        && (text[mark - 1] is not 's' || mark + 1 == text.Length || text[mark + 1] is '.' or ',' or ';' or '?' or '!' or ')' or ':' or '”' or '"');
}
