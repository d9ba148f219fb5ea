namespace NewsReader.Articles.Correcting;

/// <summary>A quotation in an <see cref="ArticleCopy"/>.</summary>
public sealed record CopiedQuotation
{
    public required QuotationKind Kind { get; init; }

    public string? Cue { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<TextPlace> Places { get; init; }

    public IReadOnlyList<TextPlace> CuePlaces { get; init; } = [];

    public IReadOnlyList<TextPlace> SourcePlaces { get; init; } = [];

    public double Confidence { get; init; } = 1;

    /// <summary>Whose words they are; null when they are credited to nobody.</summary>
    public CopiedSource? Source { get; init; }
}
