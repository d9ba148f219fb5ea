using NewsReader.Articles.Attribution;

namespace NewsReader.Articles.Importing;

/// <summary>
/// Files what the attribution finder found in the article: what is sure first, so that its numbers are the same whatever else
/// was found.
/// </summary>
internal static class Quotations
{
    public static void FileIn(Article article, IReadOnlyList<string> paragraphs, IReadOnlyList<FoundAttribution> found)
    {
        var sources = new Dictionary<FoundSource, ArticleSource>(ReferenceEqualityComparer.Instance);
        foreach (var attribution in found.OrderByDescending(attribution => attribution.Confidence >= AttributionFinder.SureFrom))
        {
            article.Attribute(QuotationOf(attribution, paragraphs), SourceOf(attribution.Source, sources));
        }
    }

    private static ArticleSource? SourceOf(FoundSource? found, Dictionary<FoundSource, ArticleSource> sources)
    {
        if (found is not null && !sources.ContainsKey(found))
        {
            sources[found] = new ArticleSource
            {
                Name = found.Name,
                Kind = found.Kind,
                Role = found.Role,
                Affiliation = found.Affiliation,
            };
        }

        return found is null ? null : sources[found];
    }

    private static Quotation QuotationOf(FoundAttribution attribution, IReadOnlyList<string> paragraphs) => new()
    {
        Kind = attribution.Kind,
        Text = TextAt(attribution.Content, paragraphs),
        Cue = attribution.Cue.Count == 0 ? null : TextAt(attribution.Cue, paragraphs),
        Places = attribution.Content,
        CuePlaces = attribution.Cue,
        SourcePlaces = attribution.SourceMention,
        Confidence = attribution.Confidence,
    };

    private static string TextAt(IReadOnlyList<TextPlace> places, IReadOnlyList<string> paragraphs) =>
        string.Join(" … ", places.Select(place => paragraphs[place.Paragraph].Substring(place.Start, place.Length)));
}
