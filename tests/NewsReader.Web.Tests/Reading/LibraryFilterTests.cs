using Microsoft.AspNetCore.WebUtilities;
using NewsReader.Web.Reading;

namespace NewsReader.Web.Tests.Reading;

public sealed class LibraryFilterTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?state=unread")]
    [InlineData("/?state=reading&starred=true&archived=true&tag=climate%20law&outlet=The%20Wire&author=Ana%20Diaz&source=Maria%20Lopez&lang=de&from=2026-01-02&to=2026-03-04")]
    public void An_address_says_the_filter_that_it_was_read_as(string address)
    {
        var filter = Parse(address, out var problems);

        Assert.Empty(problems);
        Assert.Equal(address, filter.At("/"));
    }

    [Fact]
    public void What_means_nothing_is_left_out_and_said()
    {
        var filter = Parse("/?state=finished&from=yesterday&starred=yes&outlet=&tag=%20", out var problems);

        Assert.True(filter.IsDefault);
        Assert.Equal(
            ["“state” is unread, reading or read; “finished” is none.", "“starred” is true or false; “yes” is none.", "“from” is a day such as 2026-03-31; “yesterday” is none."],
            problems);
    }

    private static LibraryFilter Parse(string address, out List<string> problems) =>
        LibraryFilter.Parse(QueryHelpers.ParseQuery(address.Split('?').ElementAtOrDefault(1)), out problems);
}
