using NewsReader.Articles.Comparing;

namespace NewsReader.Articles.Tests.Comparing;

public sealed class StatementPrintsTests
{
    private const string Whole = "The bridge is safe, but it is tired, and the steel has rusted faster than anybody expected";

    [Fact]
    public void Marks_capitals_and_accents_make_no_difference() =>
        Assert.Equal(StatementPrints.Of("Ulf Lässing said: the coalition won’t hold."), StatementPrints.Of("“ULF LASSING said the coalition won't hold”"));

    [Theory]
    [InlineData("The bridge is safe, but it is")]
    [InlineData("is tired, and the steel has rusted")]
    [InlineData("He added that rusted faster than anybody expected, as usual" + " the steel has rusted faster than anybody")]
    public void Six_words_in_a_row_in_common_share_a_print(string part) =>
        Assert.NotEmpty(StatementPrints.Of(Whole).Intersect(StatementPrints.Of(part)));

    [Fact]
    public void Other_words_share_none() =>
        Assert.Empty(StatementPrints.Of(Whole).Intersect(StatementPrints.Of("A third of their customers come across the bridge on foot every day")));

    [Theory]
    [InlineData("")]
    [InlineData("It is tired")]
    [InlineData("…—“”")]
    public void Too_few_words_have_none(string text) => Assert.Empty(StatementPrints.Of(text));

    [Fact]
    public void Text_without_blanks_is_compared_by_its_signs() =>
        Assert.NotEmpty(StatementPrints.Of("这座桥是安全的但是已经很老了").Intersect(StatementPrints.Of("他说这座桥是安全的但是")));

    [Fact]
    public void A_statement_of_a_whole_book_has_a_bounded_number() =>
        Assert.InRange(StatementPrints.Of(string.Join(' ', Enumerable.Range(0, 100_000))).Count, 100, 400);
}
