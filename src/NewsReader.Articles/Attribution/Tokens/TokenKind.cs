namespace NewsReader.Articles.Attribution.Tokens;

internal enum TokenKind
{
    Word,
    Number,

    /// <summary>A mark that opens or closes a quotation, of whatever script; apostrophes are not.</summary>
    QuotationMark,

    Punctuation,
}
