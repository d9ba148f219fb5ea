using System.Globalization;
using NewsReader.Articles.Importing;

namespace NewsReader.Articles.Tests.Importing;

public sealed class PrintedDateTests
{
    [Theory]
    [InlineData("2025-11-03", "2025-11-03T00:00:00+00:00", false)]
    [InlineData("2025-11-03T14:05:09Z", "2025-11-03T14:05:09+00:00", true)]
    [InlineData("2025-11-03T14:05:09.123+01:00", "2025-11-03T14:05:09+01:00", true)]
    [InlineData("2025-11-03 14:05 +0530", "2025-11-03T14:05:00+05:30", true)]
    [InlineData("Published November 3, 2025", "2025-11-03T00:00:00+00:00", false)]
    [InlineData("Nov. 3, 2025 at 10:45 a.m. ET", "2025-11-03T10:45:00-05:00", true)]
    [InlineData("July 3, 2025, 10:45 PM ET", "2025-07-03T22:45:00-04:00", true)]
    [InlineData("Monday, 3rd November 2025 | 12:05am GMT", "2025-11-03T00:05:00+00:00", true)]
    [InlineData("10:45 GMT, 3 November 2025", "2025-11-03T10:45:00+00:00", true)]
    [InlineData("the 3rd of November 2025", "2025-11-03T00:00:00+00:00", false)]
    [InlineData("3. November 2025, 14:05 Uhr", "2025-11-03T14:05:00+00:00", true)]
    [InlineData("Stand: 03.11.2025, 14.05 Uhr", "2025-11-03T14:05:00+00:00", true)]
    [InlineData("Montag, 3. März 2025 um 7:30 Uhr MEZ", "2025-03-03T07:30:00+01:00", true)]
    [InlineData("Publié le 3 novembre 2025 à 14h05", "2025-11-03T14:05:00+00:00", true)]
    [InlineData("Publié le 03/11/2025 à 14h05", "2025-11-03T14:05:00+00:00", true)]
    [InlineData("1er août 2025", "2025-08-01T00:00:00+00:00", false)]
    [InlineData("3 de noviembre de 2025, 14:05 CET", "2025-11-03T14:05:00+01:00", true)]
    [InlineData("3 nov 2025 - 9:05 h", "2025-11-03T09:05:00+00:00", true)]
    [InlineData("21 gennaio 2025", "2025-01-21T00:00:00+00:00", false)]
    [InlineData("21 de março de 2025 às 10h30", "2025-03-21T10:30:00+00:00", true)]
    [InlineData("21 maart 2025", "2025-03-21T00:00:00+00:00", false)]
    [InlineData("23/11/2025", "2025-11-23T00:00:00+00:00", false)]
    [InlineData("11/23/2025", "2025-11-23T00:00:00+00:00", false)]
    [InlineData("29 February 2024", "2024-02-29T00:00:00+00:00", false)]
    public void A_whole_date_is_read(string text, string expected, bool hasTime)
    {
        var date = PrintedDate.FindIn(text);

        Assert.NotNull(date);
        var moment = date.Value;
        Assert.Equal(expected, new DateTimeOffset(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), moment.Offset)
            .ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        Assert.Equal(hasTime, date.HasTime);
    }

    [Theory]
    [InlineData("03/11/2025")]
    [InlineData("November 3")]
    [InlineData("31 February 2025")]
    [InlineData("29 February 2025")]
    [InlineData("32.01.2025")]
    [InlineData("version 1.2.2025.7")]
    [InlineData("call 12-34-5678-90")]
    [InlineData("3 hours ago")]
    [InlineData("")]
    public void What_is_no_whole_date_or_reads_in_two_ways_is_none(string text) => Assert.Null(PrintedDate.FindIn(text));

    [Fact]
    public void The_language_settles_the_order_of_day_and_month()
    {
        Assert.Equal(11, PrintedDate.FindIn("03/11/2025", "it")!.Value.Month);
        Assert.Equal(3, PrintedDate.FindIn("03/11/2025", "en-US")!.Value.Month);
        Assert.Null(PrintedDate.FindIn("03/11/2025", "en"));
    }

    [Fact]
    public void Letters_of_two_zones_leave_only_the_day_sure()
    {
        var date = PrintedDate.FindIn("November 3, 2025 10:45 AM CST");

        Assert.Equal(new DateTimeOffset(2025, 11, 3, 0, 0, 0, TimeSpan.Zero), date!.Value);
        Assert.False(date.HasTime);
    }

    [Fact]
    public void Published_and_updated_are_two_dates()
    {
        var dates = PrintedDate.FindAll("Published 3 Nov 2025, 10:45 GMT. Updated 4 Nov 2025, 08:00 GMT").ToList();

        Assert.Equal([3, 4], dates.Select(date => date.Value.Day));
        Assert.Equal([10, 8], dates.Select(date => date.Value.Hour));
    }
}
