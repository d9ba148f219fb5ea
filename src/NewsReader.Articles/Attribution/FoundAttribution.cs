namespace NewsReader.Articles.Attribution;

/// <summary>The relation of a source, a cue and a content, as the finder read it.</summary>
/// <param name="Kind">Direct, indirect or mixed.</param>
/// <param name="Source">Who it is credited to; null when nobody is named ("reportedly"). Attributions to one entity share one instance.</param>
/// <param name="Content">Where the content stands, in reading order, quotation marks included; never empty.</param>
/// <param name="Cue">Where the cue stands; empty for a quotation that stands alone.</param>
/// <param name="SourceMention">Where the source is named for this content ("Lässing", "she"); may be empty.</param>
/// <param name="Confidence">The probability that it is right, from 0 to 1; from <see cref="AttributionFinder.SureFrom"/> on it is shown by default.</param>
public sealed record FoundAttribution(
    QuotationKind Kind,
    FoundSource? Source,
    IReadOnlyList<TextPlace> Content,
    IReadOnlyList<TextPlace> Cue,
    IReadOnlyList<TextPlace> SourceMention,
    double Confidence = 1);
