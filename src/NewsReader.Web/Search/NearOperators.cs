using System.Collections.Frozen;

namespace NewsReader.Web.Search;

/// <summary>
/// Operators of other searches and other words for ours, which would otherwise be looked for as words and find nothing. What
/// has a colon for another reason stays a word: note:this, 12:30, https://….
/// </summary>
internal static class NearOperators
{
    private static readonly FrozenDictionary<string, string> Meant = new (string Names, string Meant)[]
    {
        ("from since newer", "after:2026-01-31"),
        ("until till to older", "before:2026-01-31"),
        ("date day month year on published", "after:2026-01-01 before:2026-02-01"),
        ("by byline writer reporter journalist authors", "author:hagan"),
        ("site domain publisher publication newspaper paper outlets", "outlet:wire"),
        ("said says speaker quoted quotes quote sources", "source:diaz, or in:quotes to look inside what was said"),
        ("language", "lang:de"),
        ("tags label topic keyword", "tag:energy"),
        ("state status has", "is:unread"),
        ("title intitle headline inurl text intext", "the word alone: headlines and texts are looked through"),
    }.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Meant))).ToFrozenDictionary(
        pair => pair.name, pair => pair.Meant, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word such as from:2026 was to be; null when it is a word.</summary>
    public static string? ProblemOf(string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < word.Length - 1 && Meant.TryGetValue(word[..colon], out var meant)
            ? $"There is no {word[..colon].ToLowerInvariant()}:; use {meant}."
            : null;
    }
}
