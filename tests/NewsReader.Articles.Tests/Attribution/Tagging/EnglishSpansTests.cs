using System.Diagnostics;
using NewsReader.Articles.Attribution;
using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Articles.Tests.Attribution.Tagging;

public sealed class EnglishSpansTests
{
    [Fact]
    public void A_direct_quotation_is_found_with_its_cue_and_source()
    {
        const string text = "“The bridge will close in March,” Ana Diaz, the mayor, said on Monday.";

        var found = Assert.Single(Find(text));

        Assert.Equal(QuotationKind.Direct, found.Kind);
        Assert.Equal("“The bridge will close in March,”", At(text, Assert.Single(found.Content)));
        Assert.Equal("said", At(text, Assert.Single(found.Cue)));
        Assert.StartsWith("Ana Diaz", At(text, Assert.Single(found.Source)), StringComparison.Ordinal);
        Assert.InRange(found.Confidence, 0.8, 1);
    }

    [Fact]
    public void An_indirect_one_is_found_too()
    {
        const string text = "The mayor said that the bridge would close in March.";

        var found = Assert.Single(Find(text));

        Assert.Equal(QuotationKind.Indirect, found.Kind);
        Assert.Equal("that the bridge would close in March", At(text, Assert.Single(found.Content)));
        Assert.Equal("The mayor", At(text, Assert.Single(found.Source)));
    }

    [Fact]
    public void The_same_text_gives_the_same_answer()
    {
        const string text = "Officials believe the fire began in the attic, according to a report that Ms. Hale called “a first draft.”";

        Assert.Equal(Describe(Find(text)), Describe(Find(text)));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_input_is_read_in_linear_time(string name, string unit)
    {
        Assert.NotEmpty(name);
        Find("Warm up, she said.");
        var small = Time(string.Concat(Enumerable.Repeat(unit, 6_000 / unit.Length)));
        var large = Time(string.Concat(Enumerable.Repeat(unit, 60_000 / unit.Length)));

        // Ten times the text; quadratic work would take a hundred times as long. The floor is for the clock and the machine.
        Assert.True(large < Math.Max(small, 200) * 40, $"{small} ms for 6 kB, {large} ms for 60 kB");
    }

    public static TheoryData<string, string> Hostile() => new()
    {
        { "one word", "a" },
        { "quotation marks", "“" },
        { "straight marks", "\"" },
        { "apostrophes", "'" },
        { "closing marks", "” said he " },
        { "NULs", "\0" },
        { "emoji", "😀" },
        { "right to left", "אמר " },
        { "one sentence", "she said that he said “no” and " },
        { "brackets", "(he said [" },
    };

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D said “")]
    public void Scraps_do_no_harm(string text) => Assert.All(Find(text), found => Assert.NotEmpty(found.Content));

    private static long Time(string text)
    {
        var clock = Stopwatch.StartNew();
        Find(text);
        return clock.ElapsedMilliseconds;
    }

    private static IReadOnlyList<AttributionSpan> Find(string text) => EnglishSpans.FindIn(new AttributableText(["", text], "en"));

    private static string At(string text, TextPlace place) => text.Substring(place.Start, place.Length);

    private static string Describe(IReadOnlyList<AttributionSpan> found) => string.Join('\n', found.Select(span =>
        $"{span.Kind} {span.Confidence} {string.Join(',', span.Content)} {string.Join(',', span.Cue)} {string.Join(',', span.Source)}"));
}
