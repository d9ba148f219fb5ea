using NewsReader.Articles.Attribution.Tagging;

namespace NewsReader.Articles.Tests.Attribution.Tagging;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("“No,” he said", "OIIC--")]
    [InlineData("\"No,\" he said", "OIIC--")]
    [InlineData("''No,'' he said", "OIIC--")]
    [InlineData("‘No,’ he said", "OIIC--")]
    [InlineData("'No,' he said", "OIIC--")]
    [InlineData("the dogs' bowls", "----")]
    [InlineData("He said “no", "--OI")]
    public void Opening_inside_and_closing_are_told_apart(string text, string expected) =>
        Assert.Equal(expected, string.Concat(new QuotationMarks().Follow(text, Tokenizer.Split(text), out _).Select(Letter)));

    [Fact]
    public void A_paragraph_that_opens_while_a_quotation_is_open_continues_it()
    {
        var marks = new QuotationMarks();
        const string first = "“It was late.";
        const string second = "“It was cold,” she said.";

        marks.Follow(first, Tokenizer.Split(first), out var firstContinues);
        marks.Follow(second, Tokenizer.Split(second), out var secondContinues);

        Assert.False(firstContinues);
        Assert.True(secondContinues);
    }

    private static char Letter(QuoteState state) => state switch
    {
        QuoteState.Opening => 'O',
        QuoteState.Inside => 'I',
        QuoteState.Closing => 'C',
        _ => '-',
    };
}
