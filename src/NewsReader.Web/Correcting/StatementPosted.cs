using System.Globalization;
using NewsReader.Articles;
using NewsReader.Articles.Correcting;

namespace NewsReader.Web.Correcting;

/// <summary>What the form of a statement says, turned into corrections of the article as it stands.</summary>
internal sealed class StatementPosted(IFormCollection form, ArticleCopy copy)
{
    private const int LongestName = 200;

    // As a statement's text joins words that stand apart.
    private const string Parting = " … ";

    /// <summary>The corrections, or the name of the problem that keeps them from being made.</summary>
    /// <param name="quotation">The statement that is put right; null where one is added.</param>
    /// <param name="now">When it is put right.</param>
    public (IReadOnlyList<Correction> Corrections, string? Problem) Read(CopiedQuotation? quotation, DateTimeOffset now) =>
        quotation is null ? ReadAdded(now)
        : form["act"] == "reject" ? ([Of(CorrectionKind.QuotationRejected, quotation, now)], null)
        : form["act"] == "silence" ? ([new Correction { Kind = CorrectionKind.NotASource, Value = quotation.Source?.Name, MadeAt = now }], null)
        : ReadChanged(quotation, now);

    private (IReadOnlyList<Correction> Corrections, string? Problem) ReadAdded(DateTimeOffset now)
    {
        var (name, sourceKind) = Source();
        if (name is null)
        {
            return ([], "source");
        }

        return Extent() is { } extent
            ? ([new Correction { Kind = CorrectionKind.QuotationAdded, Extent = extent, Value = name, SourceKind = sourceKind, QuotationKind = Kind(), MadeAt = now }], null)
            : ([], "words");
    }

    // The words last: until then the others find the statement by those that it has.
    private (IReadOnlyList<Correction> Corrections, string? Problem) ReadChanged(CopiedQuotation quotation, DateTimeOffset now)
    {
        var corrections = new List<Correction>();
        if (Kind() is { } kind && kind != quotation.Kind)
        {
            corrections.Add(Of(CorrectionKind.QuotationKind, quotation, now, quotationKind: kind));
        }

        var (name, sourceKind) = Source();
        if (name is null)
        {
            return ([], "source");
        }

        if (name != (quotation.Source?.Name ?? "") || (sourceKind is not null && sourceKind != quotation.Source?.Kind))
        {
            corrections.Add(Of(CorrectionKind.QuotationSource, quotation, now, name, sourceKind));
        }

        if (!Lines(form["words"].ToString()).SequenceEqual(Lines(quotation.Text)))
        {
            if (Extent() is not { } extent)
            {
                return ([], "words");
            }

            corrections.Add(Of(CorrectionKind.QuotationExtent, quotation, now, extent: extent));
        }

        return (corrections, null);
    }

    private Correction Of(
        CorrectionKind kind, CopiedQuotation quotation, DateTimeOffset now, string? value = null, SourceKind? sourceKind = null,
        QuotationKind? quotationKind = null, IReadOnlyList<TextAnchor>? extent = null) => new()
        {
            Kind = kind,
            Anchor = TextAnchor.At(quotation.Places[0], copy.Texts),
            Value = value,
            SourceKind = sourceKind,
            QuotationKind = quotationKind,
            Extent = extent ?? [],
            MadeAt = now,
        };

    private QuotationKind? Kind() => Enum.TryParse<QuotationKind>(form["kind"], out var kind) ? kind : null;

    // An empty name is nobody's; null is no answer.
    private (string? Name, SourceKind? Kind) Source()
    {
        // Whoever writes a name means it, whatever was chosen before; the form's script keeps the two in step.
        var name = form["name"].ToString().Trim();
        if (name.Length > 0)
        {
            return name.Length > LongestName ? (null, null) : (name, Enum.TryParse<SourceKind>(form["sourceKind"], out var kind) ? kind : SourceKind.Person);
        }

        var chosen = form["source"].ToString();
        if (chosen == "nobody")
        {
            return ("", null);
        }

        return int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && copy.Sources.FirstOrDefault(source => source.Number == number) is { } known
            ? (known.Name, known.Kind)
            : (null, null);
    }

    private IReadOnlyList<TextAnchor>? Extent()
    {
        var near = form["near"].ToString().Split(':').Select(number => int.TryParse(number, CultureInfo.InvariantCulture, out var read) ? read : 0).ToList();
        var (paragraph, start) = near is [var first, var second] ? (first, second) : (0, 0);
        var lines = Lines(form["words"].ToString());
        return Find(lines, paragraph, start) ?? Find([.. lines.SelectMany(line => line.Split(Parting))], paragraph, start);
    }

    private IReadOnlyList<TextAnchor>? Find(IReadOnlyList<string> words, int paragraph, int start)
    {
        var texts = copy.Texts;
        var places = words.Select(part => new TextAnchor(part.Trim(), "", "", paragraph, start).FindIn(texts)).ToList();
        return places.Count == 0 || places.Contains(null) ? null : [.. places.Select(place => TextAnchor.At(place!.Value, texts))];
    }

    private static string[] Lines(string words) => words.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
