using NewsReader.Articles;
using NewsReader.Articles.Text;

namespace NewsReader.Web.Articles;

/// <summary>Turns the quotations of an article into marks on its paragraphs: which words are whose.</summary>
internal static class QuotationMarks
{
    /// <summary>How many voices have a look of their own before the looks repeat.</summary>
    private const int Voices = 8;

    /// <summary>Marks by paragraph number.</summary>
    /// <param name="threshold">What is not shown as said has a place that a link leads to, and no look until it does.</param>
    public static ILookup<int, TextMark> Of(Article article, SuretyThreshold threshold)
    {
        var sources = article.Sources.SelectMany(source => source.Quotations, (source, quotation) => (source, quotation))
            .ToDictionary(pair => pair.quotation, pair => pair.source);
        return article.Quotations
            .SelectMany(quotation => (sources.GetValueOrDefault(quotation), threshold.Shows(quotation)) switch
            {
                // The reader said that this is nobody whose words these could be.
                ({ Source.IsSetAside: true }, _) => [],
                (null, true) => HedgesOf(quotation),
                (null, false) => [],
                ({ } source, true) => SaidBy(source, quotation, article.Language),
                ({ } source, false) => PlacesOf(quotation, $"found {VoiceOf(source)}"),
            })
            .ToLookup(mark => mark.Paragraph, mark => mark.Mark);
    }

    /// <summary>The address of a quotation within its article's page.</summary>
    public static string IdOf(Quotation quotation) => $"q{quotation.Position + 1}";

    /// <summary>The address of a source's card within its article's page.</summary>
    public static string IdOf(ArticleSource source) => $"source-{source.Position + 1}";

    public static string VoiceOf(ArticleSource source) => $"voice-{(source.Position % Voices) + 1}";

    // "reportedly": words of the reporter, which lead nowhere.
    private static IEnumerable<(int Paragraph, TextMark Mark)> HedgesOf(Quotation quotation) =>
        quotation.CuePlaces.Select(place => (place.Paragraph, new TextMark(place.Start, place.Length, "hedge")));

    private static IEnumerable<(int Paragraph, TextMark Mark)> SaidBy(ArticleSource source, Quotation quotation, string? language)
    {
        var look = $"said {quotation.Kind.ToString().ToLowerInvariant()} {VoiceOf(source)}{(quotation.IsSure ? "" : " unsure")}";
        var names = quotation.SourcePlaces.Where(_ => quotation.IsSure)
            .Select(place => (place.Paragraph, new TextMark(place.Start, place.Length, $"who {VoiceOf(source)}")));
        return PlacesOf(quotation, look, "#" + IdOf(source), MarginNote.Of(source, quotation, language)).Concat(names);
    }

    private static IEnumerable<(int Paragraph, TextMark Mark)> PlacesOf(
        Quotation quotation, string look, string? href = null, string? note = null) =>
        quotation.Places.Select((place, i) => (place.Paragraph, new TextMark(
            place.Start, place.Length, look, i == 0 ? IdOf(quotation) : null, href, quotation.Position + 1, i == 0 ? note : null)));
}
