namespace NewsReader.Articles.Attribution.Tokens;

/// <summary>A paragraph, cut: its words and marks, the quotations they stand in, and its sentences.</summary>
internal sealed class ParagraphTokens
{
    private readonly List<Token> tokens;
    private readonly int[] quotedBy;

    public ParagraphTokens(int number, string text)
    {
        Number = number;
        Text = text;
        tokens = Tokenizer.Cut(text);
        Quotations = QuotedRuns.In(text, tokens);
        quotedBy = new int[tokens.Count];
        Array.Fill(quotedBy, -1);
        for (var run = 0; run < Quotations.Count; run++)
        {
            Array.Fill(quotedBy, run, Quotations[run].First, Quotations[run].Last - Quotations[run].First + 1);
        }

        Sentences = Tokens.Sentences.In(this);
    }

    public int Number { get; }

    public string Text { get; }

    public int Count => tokens.Count;

    public IReadOnlyList<QuotedRun> Quotations { get; }

    public IReadOnlyList<TokenRange> Sentences { get; }

    public Token this[int at] => tokens[at];

    /// <summary>Whether the token stands in quotation marks or is one of them.</summary>
    public bool IsQuoted(int at) => quotedBy[at] >= 0;

    /// <summary>The quotation that the token stands in, by its place in <see cref="Quotations"/>; -1 outside.</summary>
    public int QuotationAt(int at) => quotedBy[at];

    /// <summary>The word at a place in lower case; empty outside of the paragraph.</summary>
    public string Lower(int at) => at >= 0 && at < tokens.Count ? tokens[at].Lower : "";

    public TextPlace PlaceOf(TokenRange range) =>
        new(Number, tokens[range.Start].Start, tokens[range.End - 1].End - tokens[range.Start].Start);

    public string TextOf(TokenRange range) =>
        range.IsEmpty ? "" : Text[tokens[range.Start].Start..tokens[range.End - 1].End];

    /// <summary>The tokens that a place covers; a token that is cut by its border counts.</summary>
    public TokenRange RangeOf(TextPlace place)
    {
        var start = FirstEndingAfter(place.Start);
        var end = start;
        while (end < tokens.Count && tokens[end].Start < place.End)
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    private int FirstEndingAfter(int character)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].End > character ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
