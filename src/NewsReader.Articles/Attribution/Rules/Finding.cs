using NewsReader.Articles.Attribution.Tokens;

namespace NewsReader.Articles.Attribution.Rules;

/// <summary>An attribution in the making: what the rules have seen of it so far, by the tokens of one paragraph.</summary>
internal sealed class Finding
{
    public TokenRange Source { get; set; }

    public TokenRange Cue { get; set; }

    /// <summary>In reading order.</summary>
    public List<TokenRange> Contents { get; } = [];

    /// <summary>What later paragraphs add to a quotation that goes on.</summary>
    public List<TextPlace> Continued { get; } = [];

    public double Confidence { get; init; } = 0.7;

    public bool Covers(int token) => Contents.Exists(content => content.Contains(token));
}
