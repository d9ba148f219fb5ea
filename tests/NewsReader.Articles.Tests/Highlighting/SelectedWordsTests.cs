using NewsReader.Articles.Highlighting;

namespace NewsReader.Articles.Tests.Highlighting;

public sealed class SelectedWordsTests
{
    private static readonly string[] Texts = ["A standfirst.", "one two\nthree\tfour, one two", ""];

    [Theory]
    [InlineData(1, 0, "one two", 0, 7)]
    [InlineData(1, 16, "one two", 20, 7)]
    [InlineData(1, 3, "two three  four", 4, 14)]
    [InlineData(1, 3, "twothreefour", 4, 14)]
    [InlineData(0, 1, "standfirst", 2, 10)]
    public void Blanks_may_be_laid_out_in_any_way(int paragraph, int before, string words, int start, int length) =>
        Assert.Equal(new TextPlace(paragraph, start, length), new SelectedWords(paragraph, before, words).FindIn(Texts));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 0)]
    [InlineData(14, 20)]
    [InlineData(900, 20)]
    [InlineData(-7, 0)]
    public void Words_that_have_moved_are_found_where_they_are_nearest(int before, int start) =>
        Assert.Equal(new TextPlace(1, start, 3), new SelectedWords(1, before, "one").FindIn(Texts));

    [Theory]
    [InlineData(1, "five")]
    [InlineData(1, " ")]
    [InlineData(2, "one")]
    [InlineData(3, "one")]
    [InlineData(-1, "one")]
    public void Words_that_are_not_there_have_no_place(int paragraph, string words) =>
        Assert.Null(new SelectedWords(paragraph, 0, words).FindIn(Texts));
}
