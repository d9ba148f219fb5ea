using NewsReader.Articles.Correcting;
using NewsReader.Articles.Highlighting;

namespace NewsReader.Articles.Exporting;

/// <summary>A highlight as the API gives it, with the selectors of the W3C Web Annotation data model, one pair a paragraph.</summary>
public sealed record HighlightJson(
    int Id, HighlightColour Colour, string Words, string? Note, DateTimeOffset MadeAt, IReadOnlyList<HighlightJson.TargetJson> Targets)
{
    /// <param name="Paragraph">The number of the paragraph whose plain text the position counts in, 0 for the standfirst.</param>
    public sealed record TargetJson(int Paragraph, TextQuoteSelector TextQuote, TextPositionSelector TextPosition);

    public sealed record TextQuoteSelector(string Exact, string Prefix, string Suffix);

    /// <param name="Start">The first character, in UTF-16 units.</param>
    /// <param name="End">Behind the last one.</param>
    public sealed record TextPositionSelector(int Start, int End);

    public static HighlightJson Of(Highlight highlight) => new(
        highlight.Id, highlight.Colour, highlight.Words, highlight.Note, highlight.MadeAt, [.. highlight.Anchors.Select(OfAnchor)]);

    private static TargetJson OfAnchor(TextAnchor anchor) => new(
        anchor.Paragraph,
        new TextQuoteSelector(anchor.Words, anchor.Before, anchor.After),
        new TextPositionSelector(anchor.Start, anchor.Start + anchor.Words.Length));
}
