using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>The day of a printed date: "3 November 2025", "Nov. 3, 2025", "3. November 2025", "1er novembre 2025", "03.11.2025".</summary>
internal sealed partial record PrintedDay(DateOnly Day, int Start, int End)
{
    public static PrintedDay? FindIn(string text, int from, string? language)
    {
        for (var match = Shape.Match(text, from); match.Success; match = match.NextMatch())
        {
            if (DayOf(match.Groups, language ?? LanguageOf(text)) is { } day)
            {
                return new PrintedDay(day, match.Index, match.Index + match.Length);
            }
        }

        return null;
    }

    private static DateOnly? DayOf(GroupCollection parts, string? language)
    {
        if (parts["slashYear"].Success)
        {
            return SlashedDay(Number(parts["first"]), Number(parts["second"]), Number(parts["slashYear"]), language);
        }

        var month = parts["month"].Success ? MonthNamed(parts["month"].Value) : Number(parts["monthNumber"]);
        return Valid(Number(parts["year"]), month, Number(parts["day"]));
    }

    private static DateOnly? SlashedDay(int first, int second, int year, string? language)
    {
        if (first > 12 || first == second)
        {
            return Valid(year, second, first);
        }

        return (second > 12, language) switch
        {
            (true, _) or (_, "en-US") => Valid(year, first, second),
            (_, not null) when language != "en" => Valid(year, second, first),
            _ => null,
        };
    }

    // The words beside the date settle the order of day and month.
    private static string? LanguageOf(string text) =>
        FrenchMark.IsMatch(text) ? "fr" : SpanishMark.IsMatch(text) ? "es" : null;

    private static DateOnly? Valid(int year, int month, int day) =>
        year is >= 1800 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int Number(Group digits) =>
        int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // The first letters settle the month in all seven languages: "dic", "dez", "déc" and "dec" are one.
    private static int MonthNamed(string name)
    {
        var key = NameKey.Of(name);
        return key[..Math.Min(3, key.Length)] switch
        {
            "jan" or "ene" or "gen" => 1,
            "feb" or "fev" or "fév" => 2,
            "mar" or "maa" or "mrt" or "mae" or "mrz" => 3,
            "apr" or "avr" or "abr" => 4,
            "may" or "mai" or "mag" or "mei" => 5,
            "jun" or "giu" => 6,
            "jui" => key.StartsWith("juin", StringComparison.Ordinal) ? 6 : 7,
            "jul" or "lug" => 7,
            "aug" or "aou" or "ago" => 8,
            "sep" or "set" => 9,
            "oct" or "okt" or "ott" or "out" => 10,
            "nov" => 11,
            "dec" or "dez" or "dic" => 12,
            _ => 0,
        };
    }

    private const string Months =
        @"(?<month>jan(?:uary|uar|vier|eiro|uari|v)?|jänner|ene(?:ro)?|genn?(?:aio)?|feb(?:ruary|ruar|rero|braio|ruari)?|f[ée]v(?:rier|r|ereiro)?"
        + @"|mar(?:ch|s|zo|ço)?|märz|mrz|maart|mrt|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may(?:o)?|mai(?:o)?|mag(?:gio)?|mei"
        + @"|june?|juni(?:o)?|juin|giu(?:gno)?|junho|july?|juli(?:o)?|juil(?:let|l)?|julho|lug(?:lio)?"
        + @"|aug(?:ust|ustus)?|août|aout|ago(?:sto)?|sept?(?:ember|embre|tembre|iembre)?|set(?:tembre|embro|iembre)?"
        + @"|o[ck]t(?:ober|obre|ubre)?|ott(?:obre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|d[eé][cz](?:ember|embre|embro)?|dic(?:iembre|embre)?)\b\.?";

    [GeneratedRegex(
        @"(?<![\d.,/\-])(?:"
        + @"(?<year>\d{4})[-/.](?<monthNumber>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)"
        + @"|(?<year>\d{4})[\s,]\s?" + Months + @"\s(?<day>\d{1,2})(?!\d|[.,:]\d|st|nd|rd|th)"
        + @"|(?<day>\d{1,2})\s?(?:st|nd|rd|th|er|º|ª|°|\.)?\s*(?:of\s+|de\s+|d['’]\s*)?[-\s]?" + Months + @",?(?:\s+del?|\s+of)?[-\s]+(?<year>\d{4})(?!\d|\.\d)"
        + @"|" + Months + @"\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s*,?(?:\s+de)?\s+(?<year>\d{4})(?!\d|\.\d)"
        + @"|(?<day>\d{1,2})\.\s?(?<monthNumber>\d{1,2})\.\s?(?<year>\d{4})(?!\d|\.\d)"
        + @"|(?<first>\d{1,2})[/\-](?<second>\d{1,2})[/\-](?<slashYear>\d{4})(?!\d|[/.\-]\d))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Shape { get; }

    [GeneratedRegex(@"\b(?:publié|mis à jour|le)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FrenchMark { get; }

    [GeneratedRegex(@"\b(?:publicado|actualizado|el)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SpanishMark { get; }
}
