using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsReader.Articles.Importing;

/// <summary>The time of a printed date: "10:45 a.m. ET", "14:05 Uhr", "à 14h05", "T14:05:00+01:00".</summary>
/// <param name="Offset">The offset from UTC, if it was printed in figures.</param>
/// <param name="Zone">The zone's letters as printed: "CET".</param>
internal sealed partial record PrintedClock(TimeOnly Time, TimeSpan? Offset, string? Zone, int Start, int End)
{
    /// <summary>A time that follows at once, with no more than a comma, a bar or "at" between.</summary>
    public static PrintedClock? After(string text, int from) =>
        AfterDay.Match(text, from) is { Success: true } match ? Of(match) : null;

    /// <summary>A time that ends where the day begins: "10:45 GMT, 3 November 2025".</summary>
    public static PrintedClock? Before(string text, int from, int until)
    {
        var match = BeforeDay.Match(text[from..until]);
        return match.Success && Of(match) is { } clock ? clock with { Start = clock.Start + from, End = until } : null;
    }

    private static PrintedClock? Of(Match match)
    {
        var hour = Number(match.Groups["hour"]);
        var half = match.Groups["half"].Value;
        if (half.Length > 0)
        {
            if (hour is 0 or > 12)
            {
                return null;
            }

            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }

        var minute = Number(match.Groups["minute"]);
        var second = Number(match.Groups["second"]);
        if (hour > 23 || minute > 59 || second > 59)
        {
            return null;
        }

        var zone = match.Groups["zone"];
        return new PrintedClock(
            new TimeOnly(hour, minute, second), OffsetOf(match.Groups["offset"].Value), zone.Success ? zone.Value : null,
            match.Groups["hour"].Index, match.Index + match.Length);
    }

    private static TimeSpan? OffsetOf(string printed)
    {
        if (printed.Length == 0)
        {
            return null;
        }

        var digits = new string(printed.Where(char.IsAsciiDigit).ToArray()).PadRight(4, '0');
        var hours = int.Parse(printed.Length < 3 ? digits[..1] : digits[..2], CultureInfo.InvariantCulture);
        var minutes = printed.Length < 3 ? 0 : int.Parse(digits[2..4], CultureInfo.InvariantCulture);
        var offset = new TimeSpan(hours, minutes, 0);
        return offset > TimeSpan.FromHours(14) ? null : printed[0] is '-' or '−' ? -offset : offset;
    }

    private static int Number(Group digits) =>
        int.TryParse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private const string Clock =
        @"(?:(?<hour>\d{1,2})\s?[:.h]\s?(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?(?!\d)(?:\s?(?<half>[apAP])\.?\s?[mM]\b\.?)?"
        + @"|(?<hour>\d{1,2})\s?(?<half>[apAP])\.?\s?[mM]\b\.?|(?<hour>\d{1,2})\s?(?:h|Uhr)\b)"
        + @"(?:\s?(?:Uhr|horas|heures|hs?|hrs?|uur|ore)\b\.?)?"
        + @"(?:\s?\(?(?:(?:GMT|UTC)?\s?(?<offset>[+\-−]\d{1,2}(?::?\d{2})?)(?!\d)|(?<zone>Z\b|[A-Z]{2,5}\b))\)?)?";

    [GeneratedRegex(@"\G(?:T|\s*[,|•·\-–—/]?\s*(?:at|um|à|a las|a la|as|às|alle|alle ore|ore|om)?\s*)" + Clock,
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AfterDay { get; }

    [GeneratedRegex(@"(?<!\d)" + Clock + @"[\s,|•·\-–—]*(?:\p{L}{2,9}\.?,?\s+)?(?:on |am |le |el |del? )?$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BeforeDay { get; }
}
