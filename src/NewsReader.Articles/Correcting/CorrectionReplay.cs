using System.Globalization;

namespace NewsReader.Articles.Correcting;

/// <summary>Makes the reader's corrections on what an importer found, in the order in which they were made.</summary>
public static class CorrectionReplay
{
    /// <summary>
    /// The copy as the reader wants it. Each correction learns what it replaced and whether its words were still there; a
    /// correction of the body is no business of a copy: the importer takes it.
    /// </summary>
    public static ArticleCopy With(this ArticleCopy found, IEnumerable<Correction> corrections) =>
        corrections.Where(correction => correction.IsActive).OrderBy(correction => correction.Id == 0).ThenBy(correction => correction.Id).Aggregate(found, Make);

    private static ArticleCopy Make(ArticleCopy copy, Correction correction)
    {
        if (correction.Kind == CorrectionKind.Body)
        {
            return copy;
        }

        if (QuotationCorrections.Make(copy, correction) is { } changed)
        {
            correction.IsLost = false;
            return changed;
        }

        var isOfHead = correction.Kind <= CorrectionKind.Outlet;
        correction.IsLost = !isOfHead;
        return isOfHead ? MakeInHead(copy, correction) : copy;
    }

    private static ArticleCopy MakeInHead(ArticleCopy copy, Correction correction)
    {
        var value = string.IsNullOrWhiteSpace(correction.Value) ? null : correction.Value.Trim();
        switch (correction.Kind)
        {
            case CorrectionKind.Headline:
                correction.Replaced = copy.Headline;
                return copy with { Headline = value ?? copy.Headline, HeadlineIsDerived = value is null && copy.HeadlineIsDerived };
            case CorrectionKind.Authors:
                correction.Replaced = string.Join("; ", copy.Authors.Select(author => author.Name));
                return copy with { Authors = AuthorsOf(value, copy) };
            case CorrectionKind.Published:
                correction.Replaced = copy.PublishedAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                return copy with { PublishedAt = DayOf(value), PublishedAtHasTime = false };
            case CorrectionKind.Standfirst:
                correction.Replaced = copy.Standfirst;
                return WithStandfirst(copy, value);
            default:
                correction.Replaced = copy.Outlet;
                return copy with { Outlet = value };
        }
    }

    private static IReadOnlyList<CopiedAuthor> AuthorsOf(string? names, ArticleCopy copy) =>
        [.. (names ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => copy.Authors.FirstOrDefault(author => NameKey.Of(author.Name) == NameKey.Of(name)) ?? new CopiedAuthor(name))];

    private static DateTimeOffset? DayOf(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)
            : null;

    // Statements of the standfirst stay where their words are still in it.
    private static ArticleCopy WithStandfirst(ArticleCopy copy, string? standfirst)
    {
        var quotations = copy.Quotations.Select(quotation => Move(quotation, copy.Texts, standfirst ?? "")).OfType<CopiedQuotation>();
        return copy with { Standfirst = standfirst, Quotations = [.. quotations] };
    }

    private static CopiedQuotation? Move(CopiedQuotation quotation, IReadOnlyList<string> texts, string standfirst)
    {
        var places = Move(quotation.Places, texts, standfirst);
        return places.Count < quotation.Places.Count ? null : quotation with
        {
            Places = places,
            CuePlaces = Move(quotation.CuePlaces, texts, standfirst),
            SourcePlaces = Move(quotation.SourcePlaces, texts, standfirst),
        };
    }

    private static IReadOnlyList<TextPlace> Move(IReadOnlyList<TextPlace> places, IReadOnlyList<string> texts, string standfirst) =>
        [.. places.Select(place => place.Paragraph != 0 ? place : TextAnchor.At(place, texts).FindIn([standfirst])).OfType<TextPlace>()];
}
