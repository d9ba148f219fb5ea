using NewsReader.Articles.Correcting;

namespace NewsReader.Articles.Tests.Correcting;

public sealed class TextAnchorTests
{
    private static readonly string[] Texts =
    [
        "",
        "“The bridge is safe,” she said. The bridge is old, he said.",
        "Nobody knows how safe the bridge is.",
    ];

    [Theory]
    [InlineData(1, 1, 18)]
    [InlineData(1, 32, 17)]
    [InlineData(2, 0, 12)]
    public void Words_are_found_where_they_stood(int paragraph, int start, int length)
    {
        var place = new TextPlace(paragraph, start, length);

        Assert.Equal(place, TextAnchor.At(place, Texts).FindIn(Texts));
    }

    [Fact]
    public void Words_are_found_after_a_paragraph_was_put_above_them()
    {
        var anchor = TextAnchor.At(new TextPlace(2, 0, 12), Texts);

        Assert.Equal(new TextPlace(3, 0, 12), anchor.FindIn(["", "New above.", Texts[1], Texts[2]]));
    }

    [Fact]
    public void Of_the_same_words_those_with_the_same_words_around_are_meant()
    {
        var anchor = TextAnchor.At(new TextPlace(1, 32, 10), Texts);

        Assert.Equal(new TextPlace(2, 15, 10), anchor.FindIn(["", "The bridge is closed.", "It is said so. The bridge is old, he said."]));
    }

    [Fact]
    public void Of_words_that_are_alike_in_all_the_nearest_are_meant()
    {
        var anchor = new TextAnchor("said", "", "", 1, 20);

        Assert.Equal(new TextPlace(1, 26, 4), anchor.FindIn(Texts));
    }

    [Fact]
    public void Other_quotation_marks_and_blanks_are_the_same_words()
    {
        var anchor = TextAnchor.At(new TextPlace(1, 0, 21), Texts);

        Assert.Equal(new TextPlace(1, 0, 21), anchor.FindIn(["", "\"The\u00A0bridge is safe,\" she said."]));
    }

    [Fact]
    public void Words_that_were_changed_a_little_are_found_between_those_around_them()
    {
        string[] before = ["", "In the morning she said that it was old and tired, and then she left the room."];
        var anchor = TextAnchor.At(new TextPlace(1, 24, 25), before);

        var found = anchor.FindIn(["", "In the morning she said that it was old but tired, and then she left the room."]);

        Assert.Equal(new TextPlace(1, 24, 25), found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Something else altogether.")]
    public void Words_that_are_gone_are_not_found(string text) =>
        Assert.Null(TextAnchor.At(new TextPlace(2, 0, 12), Texts).FindIn(["", text]));
}
