namespace NewsReader.Articles.Attribution.Tokens;

/// <summary>A quotation in a paragraph, by its tokens, both marks included.</summary>
/// <param name="First">The opening mark.</param>
/// <param name="Last">The closing mark, or the paragraph's last token when the quotation is left open.</param>
/// <param name="IsClosed">False when it goes on in the next paragraph, or its mark was forgotten.</param>
internal readonly record struct QuotedRun(int First, int Last, bool IsClosed)
{
    /// <summary>Tokens between the marks.</summary>
    public int Length => Last - First - (IsClosed ? 1 : 0);
}
