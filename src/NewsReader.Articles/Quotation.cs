using NewsReader.Articles.Attribution;

namespace NewsReader.Articles;

/// <summary>Words credited to somebody, and where they stand.</summary>
public sealed class Quotation
{
    public int Id { get; private set; }

    public required QuotationKind Kind { get; init; }

    /// <summary>The words that signal it, as printed: "said", "according to". Null for a quotation that stands alone.</summary>
    public string? Cue { get; init; }

    /// <summary>The words credited, as printed; parts of a discontinuous content are joined by " … ".</summary>
    public required string Text { get; init; }

    /// <summary>Where the words stand, in reading order; several when the content is discontinuous. Never empty.</summary>
    public required IReadOnlyList<TextPlace> Places { get; init; }

    /// <summary>Where the cue stands; empty without a cue.</summary>
    public IReadOnlyList<TextPlace> CuePlaces { get; init; } = [];

    /// <summary>Where the source is named for this quotation ("Lässing", "she"); empty when it is not.</summary>
    public IReadOnlyList<TextPlace> SourcePlaces { get; init; } = [];

    /// <summary>How sure the finder is, from 0 to 1: of the statements with this confidence about this share is right.</summary>
    public double Confidence
    {
        get;
        init
        {
            field = value;
            IsSure = value >= AttributionFinder.SureFrom;
        }
    } = 1;

    /// <summary>Whether the finder was sure enough, when it read the article, for this to be shown as said and to be counted.</summary>
    public bool IsSure { get; private set; } = true;

    /// <summary>Order of appearance in the article: first of all that is sure, then of the rest.</summary>
    public int Position { get; set; }
}
