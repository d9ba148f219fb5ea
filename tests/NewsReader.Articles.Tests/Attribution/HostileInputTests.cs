using System.Diagnostics;
using NewsReader.Articles.Attribution;

namespace NewsReader.Articles.Tests.Attribution;

/// <summary>Whatever comes in: no exception, places inside of the text, and time in proportion to the length.</summary>
public sealed class HostileInputTests
{
    /// <summary>Far above what a linear walk needs on a busy machine, far below what a quadratic one does.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Units =>
    [
        "\"", "“", "”", "„", "«", "»", "'", " 'a", "‘", "’ ", "“a.” ", "“One two three.” ", "“One two three.” Smith said. ",
        "word ", "a", "Smith ", "Ann Smith. ", "said ", ",", "Smith, ", "Smith said that ", "according to ", "According to Smith, he said. ",
        "He said it is. ", ", who said that", "of the Bank ", ".", "\0", "😀", "\ud83d", "שלום “עולם” אמר. ", "a report by ", "Mayor ",
        "他说：“你好。”", "reportedly ", "Acme Corp. said it. He said it. ", "“A b c.” He is. ", "a\u0301 ", "the ", "— ", "(", "Von der ",
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void A_megabyte_of_anything_is_read_in_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var clock = Stopwatch.StartNew();

        var found = AttributionFinder.FindIn(new AttributableText([text], "en"));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience);
        Assert.All(found, attribution => Assert.All(
            attribution.Content.Concat(attribution.Cue).Concat(attribution.SourceMention),
            place => Assert.True(place is { Paragraph: 0, Start: >= 0, Length: > 0 } && place.End <= text.Length)));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("xx-unknown")]
    [InlineData("")]
    [InlineData(null)]
    public void Scraps_of_news_in_any_order_do_no_harm(string? language)
    {
        string[] scraps = ["“", "”", "\"", "'", "„", "«", "said", "Smith", ",", ":", ".", "who", "the", "that", "according", "to", "sagte", "laut", "\0", "😀", "mayor of", "report from", "’s"];
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            string[] paragraphs = [.. Enumerable.Range(0, 4).Select(_ => string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, 30).Select(_ => scraps[random.Next(scraps.Length)])))];

            var found = AttributionFinder.FindIn(new AttributableText(paragraphs, language));

            Assert.All(found, attribution => Assert.NotEmpty(attribution.Content));
            Assert.All(found.SelectMany(attribution => attribution.Content), place => Assert.InRange(place.End, 1, paragraphs[place.Paragraph].Length));
        }
    }

    [Fact]
    public void No_paragraphs_no_attributions() => Assert.Empty(AttributionFinder.FindIn(new AttributableText([], "en")));

    [Fact]
    public void Empty_paragraphs_are_passed_over() =>
        Assert.Equal(2, Assert.Single(AttributionFinder.FindIn(new AttributableText(["", " \u00A0 ", "Ana Diaz said it is over."], "en"))).Content[0].Paragraph);

    [Fact]
    public void Places_count_utf16_units()
    {
        const string Text = "😀 Ana Diaz said it is over.";

        var place = AttributionFinder.FindIn(new AttributableText([Text], "en"))[0].Content[0];

        Assert.Equal("it is over", Text.Substring(place.Start, place.Length));
    }
}
