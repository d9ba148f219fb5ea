using System.Diagnostics;
using NewsReader.Articles.Attribution;

namespace NewsReader.Articles.Tests.Attribution;

/// <summary>As <see cref="HostileInputTests"/>, for the rules of another language; a class of its own, so that the two run side by side.</summary>
public sealed class HostileGermanTests
{
    [Theory]
    [InlineData("„A b c.“ Laut Weber ist es. ")]
    [InlineData("„A b“, sagte er. ")]
    [InlineData("Weber sagte, dass ")]
    [InlineData("laut ")]
    public void A_megabyte_of_german_is_read_in_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var clock = Stopwatch.StartNew();

        AttributionFinder.FindIn(new AttributableText([text], "de"));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, HostileInputTests.Patience);
    }
}
