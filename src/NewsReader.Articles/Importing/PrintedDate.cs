namespace NewsReader.Articles.Importing;

/// <summary>
/// A date as a page prints it: ISO 8601, or with month names or numbers in English, German, French, Spanish, Italian,
/// Portuguese or Dutch.
/// </summary>
/// <param name="Value">
/// The moment. A time without an offset or a zone that we are sure of is taken as printed, with offset zero;
/// a date without a time is midnight with offset zero.
/// </param>
/// <param name="HasTime">Whether a time was printed.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units.</param>
internal sealed record PrintedDate(DateTimeOffset Value, bool HasTime, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The first whole date in the text, or null: a date without a year, or one that can be read in two ways, is none.</summary>
    /// <param name="text">At most the first 400 characters are looked at.</param>
    /// <param name="language">A BCP 47 tag that settles whether 03/11/2025 is in March or in November; without it that is no date.</param>
    public static PrintedDate? FindIn(string text, string? language = null) => FindAll(text, language).FirstOrDefault();

    /// <summary>All whole dates of the text in its order, each with the time that belongs to it.</summary>
    public static IEnumerable<PrintedDate> FindAll(string text, string? language = null)
    {
        var head = text.Length > 400 ? text[..400] : text;
        var from = 0;
        while (PrintedDay.FindIn(head, from, language) is { } day)
        {
            var clock = PrintedClock.After(head, day.End) ?? PrintedClock.Before(head, from, day.Start);
            var date = clock is null
                ? new PrintedDate(new DateTimeOffset(day.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), false, day.Start, day.End - day.Start)
                : At(day, clock);
            from = date.End;
            yield return date;
        }
    }

    private static PrintedDate At(PrintedDay day, PrintedClock clock)
    {
        var local = day.Day.ToDateTime(clock.Time);
        var start = Math.Min(day.Start, clock.Start);
        var end = Math.Max(day.End, clock.End);
        var offset = clock.Offset ?? TimeZoneName.OffsetOf(clock.Zone, local) ?? TimeSpan.Zero;
        // A zone that we cannot place makes the time a guess: then only the day is sure.
        var isSure = clock.Zone is null || clock.Offset is not null || TimeZoneName.OffsetOf(clock.Zone, local) is not null;
        return isSure
            ? new PrintedDate(new DateTimeOffset(local, offset), true, start, end - start)
            : new PrintedDate(new DateTimeOffset(day.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), false, start, end - start);
    }
}
