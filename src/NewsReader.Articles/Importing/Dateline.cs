using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>Place, date and agency before the first words of a lead: "PARIS, Nov 3 (Reuters) –".</summary>
/// <param name="Printed">As printed, without the dash: "PARIS, Nov 3 (Reuters)".</param>
/// <param name="Agency">"Reuters", if one signs.</param>
/// <param name="Length">How many UTF-16 units of the paragraph it takes, dash and spaces included.</param>
internal sealed partial record Dateline(string Printed, string? Agency, int Length)
{
    /// <summary>The dateline that the paragraph begins with, or null.</summary>
    public static Dateline? FindIn(string paragraph)
    {
        var head = paragraph.Length > 160 ? paragraph[..160] : paragraph;
        var match = Shape.Match(head);
        if (!match.Success || match.Length >= paragraph.Length)
        {
            return null;
        }

        var place = match.Groups["place"].Value;
        var agency = match.Groups["agency"].Success ? match.Groups["agency"].Value.Trim() : null;
        var isSigned = agency is not null && (OutletName.IsPlausible(agency) || match.Groups["date"].Success || IsInCapitals(place));
        return isSigned || (IsInCapitals(place) && !Label.IsMatch(place))
            ? new Dateline(match.Groups["printed"].Value.TrimEnd(' ', ','), agency, match.Length)
            : null;
    }

    // "PORT MARIAN, Calif.": what stands behind the comma may be written small.
    private static bool IsInCapitals(string place)
    {
        var town = place.Split(',')[0];
        return town.Count(char.IsUpper) > 2 && town.Count(char.IsLower) * 3 <= town.Count(char.IsUpper);
    }

    [GeneratedRegex(
        @"^(?<printed>(?<place>\p{Lu}[\p{L}\p{M}.'’\-]*(?:[ /]\p{L}[\p{L}\p{M}.'’\-]*){0,3}(?:,\s\p{Lu}[\p{L}\p{M}.'’]*(?:\s\p{Lu}[\p{L}\p{M}.'’]*)?)?)"
        + @"(?<date>,?\s(?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?)(?:,?\s(?:de\s)?\d{4})?)?"
        + @"(?:,?\s?(?:\((?<agency>[^()]{2,40})\)|/(?<agency>[^/]{2,40})/))?)"
        + @"\s?(?:\.\s?[\-–—]{1,2}|[–—]|--|(?<=[\s)])-|(?<=\))\s?:)\s+(?=\S)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Shape { get; }

    // Words in capitals before a dash that are no place.
    [GeneratedRegex(
        @"^(?:WATCH|UPDATED?|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|LIVE|VIDEO|PHOTOS?|READ|NEWS|CORRECTION|FACT ?CHECK|EXPLAINER|REVIEW"
        + @"|INTERVIEW|NOTE|EILMELDUNG|KOMMENTAR|EXCLUSIF|ENTRETIEN|ENTREVISTA|EXCLUSIVA|OPINIÓN|FAQ|Q|A|TL;?DR)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Label { get; }
}
