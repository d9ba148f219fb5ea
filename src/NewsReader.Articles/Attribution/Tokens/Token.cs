namespace NewsReader.Articles.Attribution.Tokens;

/// <summary>One word or mark of a paragraph.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Lower">In lower case, the apostrophe straight: what word lists are asked with.</param>
/// <param name="Start">The first character, in UTF-16 units of the paragraph.</param>
internal readonly record struct Token(string Text, string Lower, int Start, TokenKind Kind)
{
    public int End => Start + Text.Length;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsMark => Kind is TokenKind.Punctuation or TokenKind.QuotationMark;

    public bool IsCapitalised => Kind == TokenKind.Word && (char.IsUpper(Text[0]) || (Text[0] == '@' && Text.Length > 1));

    public bool Is(char mark) => Text.Length == 1 && Text[0] == mark;

    /// <summary>A comma, a dash or a parenthesis: what sets off an apposition.</summary>
    public bool IsOffset => Is(',') || IsDash || Is('(') || Is(')');

    public bool IsDash => Is('–') || Is('—') || Is('―') || Text is "--" or "-";

    public bool EndsSentence => Is('.') || Is('!') || Is('?') || Is('…') || Is('。') || Is('؟') || Is('।');
}
