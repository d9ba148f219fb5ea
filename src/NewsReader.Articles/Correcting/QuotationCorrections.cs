using System.Globalization;

namespace NewsReader.Articles.Correcting;

/// <summary>Makes the reader's corrections of single statements. What a reader says of a statement is sure.</summary>
internal static class QuotationCorrections
{
    /// <summary>The copy with the correction made; null when the correction is of another sort, or its words are gone.</summary>
    public static ArticleCopy? Make(ArticleCopy copy, Correction correction) => correction.Kind switch
    {
        CorrectionKind.QuotationAdded => Add(copy, correction),
        CorrectionKind.NotASource => Silence(copy, correction),
        CorrectionKind.QuotationExtent or CorrectionKind.QuotationSource or CorrectionKind.QuotationKind or CorrectionKind.QuotationRejected =>
            At(copy, correction.Anchor) is { } at ? Change(copy, correction, at) : null,
        _ => null,
    };

    private static ArticleCopy? Change(ArticleCopy copy, Correction correction, int at)
    {
        var quotation = copy.Quotations[at];
        switch (correction.Kind)
        {
            case CorrectionKind.QuotationRejected:
                correction.Replaced = quotation.Source?.Name;
                return copy with { Quotations = [.. copy.Quotations.Where(other => other != quotation)] };
            case CorrectionKind.QuotationKind:
                correction.Replaced = quotation.Kind.ToString();
                return Replace(copy, at, quotation with { Kind = correction.QuotationKind ?? quotation.Kind, Confidence = 1 });
            case CorrectionKind.QuotationSource:
                correction.Replaced = quotation.Source?.Name;
                return Replace(copy, at, quotation with { Source = SourceOf(correction, copy), SourcePlaces = [], Confidence = 1 });
            default:
                correction.Replaced = quotation.Text;
                return PlacesOf(correction, copy) is { } places
                    ? Replace(copy, at, quotation with { Places = places, Text = copy.WordsAt(places), Confidence = 1 })
                    : null;
        }
    }

    // A statement that a better importer finds by itself is not filed twice.
    private static ArticleCopy? Add(ArticleCopy copy, Correction correction)
    {
        if (PlacesOf(correction, copy) is not { } places)
        {
            return null;
        }

        var known = copy.Quotations.ToList().FindIndex(quotation => Overlap(quotation, places[0]) * 10 > places[0].Length * 9);
        if (known >= 0)
        {
            return Replace(copy, known, copy.Quotations[known] with { Source = SourceOf(correction, copy), Confidence = 1 });
        }

        var added = new CopiedQuotation
        {
            Kind = correction.QuotationKind ?? PrintedKind.Of(copy.Texts[places[0].Paragraph], places[0]),
            Text = copy.WordsAt(places),
            Places = places,
            Source = SourceOf(correction, copy),
        };
        return copy with { Quotations = InOrder([.. copy.Quotations, added]) };
    }

    private static ArticleCopy? Silence(ArticleCopy copy, Correction correction)
    {
        var left = copy.Quotations.Where(quotation => quotation.Source?.IsNamed(correction.Value ?? "") != true).ToList();
        var statements = copy.Quotations.Count - left.Count;
        correction.Replaced = statements == 1 ? "1 statement" : string.Create(CultureInfo.InvariantCulture, $"{statements} statements");
        return statements == 0 ? null : copy with { Quotations = left };
    }

    private static ArticleCopy Replace(ArticleCopy copy, int at, CopiedQuotation quotation)
    {
        var quotations = copy.Quotations.ToList();
        quotations[at] = quotation;
        return copy with { Quotations = InOrder(quotations) };
    }

    private static IReadOnlyList<CopiedQuotation> InOrder(List<CopiedQuotation> quotations) =>
        [.. quotations.OrderBy(quotation => quotation.Places[0].Paragraph).ThenBy(quotation => quotation.Places[0].Start)];

    private static CopiedSource? SourceOf(Correction correction, ArticleCopy copy)
    {
        if (string.IsNullOrWhiteSpace(correction.Value))
        {
            return null;
        }

        var name = correction.Value.Trim();
        return copy.Sources.FirstOrDefault(source => source.IsNamed(name) && (correction.SourceKind is null || source.Kind == correction.SourceKind))
            ?? new CopiedSource(name, correction.SourceKind ?? SourceKind.Person, Number: copy.Sources.Select(source => source.Number).DefaultIfEmpty().Max() + 1);
    }

    private static List<TextPlace>? PlacesOf(Correction correction, ArticleCopy copy)
    {
        var texts = copy.Texts;
        var places = correction.Extent.Select(anchor => anchor.FindIn(texts)).OfType<TextPlace>().ToList();
        return places.Count > 0 && places.Count == correction.Extent.Count ? places : null;
    }

    // Readings differ in where a statement begins and ends: half of the words is enough to know it by.
    private static int? At(ArticleCopy copy, TextAnchor? anchor)
    {
        if (anchor?.FindIn(copy.Texts) is not { } place)
        {
            return null;
        }

        var best = copy.Quotations.Select((quotation, at) => (At: at, Overlap: Overlap(quotation, place), Length: quotation.Places.Sum(one => one.Length)))
            .OrderByDescending(known => known.Overlap).ThenBy(known => known.Length).FirstOrDefault();
        return best.Overlap * 2 >= Math.Min(place.Length, best.Length) && best.Overlap > 0 ? best.At : null;
    }

    private static int Overlap(CopiedQuotation quotation, TextPlace place) => quotation.Places
        .Where(one => one.Paragraph == place.Paragraph)
        .Sum(one => Math.Max(0, Math.Min(one.End, place.End) - Math.Max(one.Start, place.Start)));
}
