using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Rules;
using NewsReader.Articles.Attribution.Sources;

namespace NewsReader.Articles.Tests.Attribution;

/// <summary>Writes what was found as lines that a test can be read by: "Ana Diaz | said | the bridge is closed".</summary>
internal static class Reading
{
    public static string[] Of(params string[] paragraphs) => In("en", paragraphs);

    public static string[] In(string? language, params string[] paragraphs) =>
        [.. ByRules(new AttributableText(paragraphs, language)).Select(found =>
            $"{found.Source?.Name ?? "nobody"} | {At(found.Cue, paragraphs)} | {At(found.Content, paragraphs)}")];

    /// <summary>"Person: Ana Diaz; mayor; Lyle", each source once.</summary>
    public static string[] Sources(params string[] paragraphs) =>
        [.. ByRules(new AttributableText(paragraphs, "en")).Select(found => found.Source).OfType<FoundSource>().Distinct()
            .Select(source => $"{source.Kind}: {source.Name}; {source.Role ?? "-"}; {source.Affiliation ?? "-"}")];

    /// <summary>The rules alone, which the learner takes as hints: what it makes of them is tested beside it.</summary>
    private static IReadOnlyList<FoundAttribution> ByRules(AttributableText text) => SourceResolver.Resolve(text, RuleSpanFinder.Find(text));

    private static string At(IReadOnlyList<TextPlace> places, string[] paragraphs) =>
        string.Join(" … ", places.Select(place => paragraphs[place.Paragraph].Substring(place.Start, place.Length)));
}
