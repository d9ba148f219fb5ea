using NewsReader.Articles.Attribution.Rules;
using NewsReader.Articles.Attribution.Sources;
using NewsReader.Articles.Attribution.Tagging;
using NewsReader.Articles.Attribution.Words;

namespace NewsReader.Articles.Attribution;

/// <summary>Finds who says what. The one entrance to attribution: text in, attributions out.</summary>
public static class AttributionFinder
{
    /// <summary>
    /// From this confidence on an attribution is shown without being asked for; what is less sure is one click away. It is set
    /// high: a reader of the sources panel is served worse by a source that says nothing than by one that is missing.
    /// </summary>
    public const double SureFrom = 0.92;

    /// <summary>Longer paragraphs (in UTF-16 units) are no news prose; rules read them many times faster.</summary>
    private const int LongestParagraph = 20_000;

    /// <summary>No article is longer (in UTF-16 units); what is gets the rules alone.</summary>
    private const int LongestText = 300_000;

    /// <summary>
    /// All attributions of a text, ordered by where their content begins, the less sure ones too: see
    /// <see cref="FoundAttribution.Confidence"/> and <see cref="SureFrom"/>. Never throws on any input.
    /// </summary>
    public static IReadOnlyList<FoundAttribution> FindIn(AttributableText text) => SourceResolver.Resolve(text, SpansIn(text));

    private static IReadOnlyList<AttributionSpan> SpansIn(AttributableText text) =>
        !IsEnglish(text) ? RuleSpanFinder.Find(text)
        : IsProse(text) ? EnglishSpans.FindIn(text)
        : [.. RuleSpanFinder.Find(text).Select(RulePrecision.Judge)];

    /// <summary>Whether who says what is looked for in a language: in English, German, French and Spanish.</summary>
    /// <param name="language">A BCP 47 tag; text of unknown language is read as English.</param>
    public static bool Reads(string? language) => ForeignCues.Of(language) is null or { Verbs.Count: > 0 };

    /// <summary>A text whose language could not be told is read as English, as most are.</summary>
    private static bool IsEnglish(AttributableText text) =>
        text.Language is null || text.Language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    private static bool IsProse(AttributableText text) => text.Paragraphs.All(paragraph => paragraph.Length <= LongestParagraph)
        && text.Paragraphs.Sum(paragraph => (long)paragraph.Length) <= LongestText;
}
