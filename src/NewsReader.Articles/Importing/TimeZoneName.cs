namespace NewsReader.Articles.Importing;

/// <summary>
/// What the zone letters of news pages mean. Letters with two meanings (CST is Chicago's and China's, IST is India's,
/// Ireland's and Israel's) mean nothing here.
/// </summary>
internal static class TimeZoneName
{
    /// <summary>The offset from UTC, or null when the letters are unknown or have two meanings.</summary>
    /// <param name="zone">"GMT", "CET", "ET".</param>
    /// <param name="local">The local time: "ET" and "CET" as people write them follow summer time.</param>
    public static TimeSpan? OffsetOf(string? zone, DateTime local) => zone switch
    {
        "Z" or "UTC" or "GMT" or "WET" => TimeSpan.Zero,
        "BST" or "WEST" or "MEZ" => TimeSpan.FromHours(1),
        "CET" => TimeSpan.FromHours(IsEuropeanSummer(local) ? 2 : 1),
        "CEST" or "MESZ" or "EET" or "SAST" => TimeSpan.FromHours(2),
        "EEST" or "MSK" or "EAT" => TimeSpan.FromHours(3),
        "JST" or "KST" => TimeSpan.FromHours(9),
        "AEST" => TimeSpan.FromHours(10),
        "AEDT" => TimeSpan.FromHours(11),
        "ET" => TimeSpan.FromHours(IsAmericanSummer(local) ? -4 : -5),
        "CT" => TimeSpan.FromHours(IsAmericanSummer(local) ? -5 : -6),
        "MT" => TimeSpan.FromHours(IsAmericanSummer(local) ? -6 : -7),
        "PT" => TimeSpan.FromHours(IsAmericanSummer(local) ? -7 : -8),
        "EST" => TimeSpan.FromHours(-5),
        "EDT" => TimeSpan.FromHours(-4),
        "CDT" => TimeSpan.FromHours(-5),
        "MST" or "PDT" => TimeSpan.FromHours(-7),
        "MDT" => TimeSpan.FromHours(-6),
        "PST" => TimeSpan.FromHours(-8),
        _ => null,
    };

    // Directive 2000/84/EC: the last Sunday of March to the last Sunday of October.
    private static bool IsEuropeanSummer(DateTime local) =>
        local >= LastSunday(local.Year, 3).AddHours(2) && local < LastSunday(local.Year, 10).AddHours(3);

    // Energy Policy Act of 2005: the second Sunday of March to the first Sunday of November.
    private static bool IsAmericanSummer(DateTime local) =>
        local >= FirstSunday(local.Year, 3).AddDays(7).AddHours(2) && local < FirstSunday(local.Year, 11).AddHours(2);

    private static DateTime FirstSunday(int year, int month)
    {
        var first = new DateTime(year, month, 1);
        return first.AddDays((7 - (int)first.DayOfWeek) % 7);
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
