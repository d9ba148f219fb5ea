namespace NewsReader.Articles.Attribution;

/// <summary>An attribution as it stands in the text, before it is known which entity its source words mean.</summary>
/// <param name="Kind">Direct, indirect or mixed.</param>
/// <param name="Content">Where the content stands, in reading order, quotation marks included; never empty.</param>
/// <param name="Cue">Where the cue stands; empty for a quotation that stands alone.</param>
/// <param name="Source">Where the source is named, with its apposition ("Ulf Lässing, head of …"); empty when it is not.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal sealed record AttributionSpan(
    QuotationKind Kind,
    IReadOnlyList<TextPlace> Content,
    IReadOnlyList<TextPlace> Cue,
    IReadOnlyList<TextPlace> Source,
    double Confidence);
