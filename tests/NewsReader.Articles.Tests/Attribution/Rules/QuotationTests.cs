using NewsReader.Articles.Attribution;

namespace NewsReader.Articles.Tests.Attribution.Rules;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("“We will close the bridge,” Ana Diaz said.", "Ana Diaz | said | “We will close the bridge,”")]
    [InlineData("\"We will close the bridge,\" Ana Diaz said.", "Ana Diaz | said | \"We will close the bridge,\"")]
    [InlineData("‘We will close the bridge,’ Ana Diaz said.", "Ana Diaz | said | ‘We will close the bridge,’")]
    [InlineData("'We won't close the bridge,' Ana Diaz said.", "Ana Diaz | said | 'We won't close the bridge,'")]
    [InlineData("«We will close the bridge», Ana Diaz said.", "Ana Diaz | said | «We will close the bridge»")]
    [InlineData("“We will close the bridge,” said Ana Diaz, the mayor of Lyle.", "Ana Diaz | said | “We will close the bridge,”")]
    [InlineData("“Will it hold?” Ana Diaz asked.", "Ana Diaz | asked | “Will it hold?”")]
    [InlineData("“It is old,” Ana Diaz said, “and tired.”", "Ana Diaz | said | “It is old,” … “and tired.”")]
    [InlineData("“It is old,” Ana Diaz said. “It is tired.”", "Ana Diaz | said | “It is old,” … “It is tired.”")]
    [InlineData("Ana Diaz said: “It is old.”", "Ana Diaz | said | “It is old.”")]
    [InlineData("Said Ana Diaz: “It is old.”", "Ana Diaz | Said | “It is old.”")]
    [InlineData("Ana Diaz told reporters, “It is old.”", "Ana Diaz | told | “It is old.”")]
    [InlineData("Ana Diaz said the bridge was “old and tired.”", "Ana Diaz | said | the bridge was “old and tired.”")]
    [InlineData("“It is old,” Ana Diaz told the Lyle Herald on Monday.", "Ana Diaz | told | “It is old,”")]
    public void Marks_and_places(string sentence, string expected) => Assert.Equal([expected], Reading.Of(sentence));

    [Fact]
    public void A_quotation_goes_on_in_the_next_paragraph() =>
        Assert.Equal(
            ["Ana Diaz | said | “It is old,” … “It has stood for a century. … “It will not stand another.”"],
            Reading.Of("“It is old,” Ana Diaz said. “It has stood for a century.", "“It will not stand another.”"));

    [Fact]
    public void A_quotation_that_stands_alone_is_the_last_speakers() =>
        Assert.Equal(
            ["Ana Diaz | said | the bridge is closed", "Ana Diaz |  | “It was built by my grandfather.”"],
            Reading.Of("Ana Diaz said the bridge is closed.", "“It was built by my grandfather.”"));

    [Theory]
    [InlineData("The so-called “bridge to nowhere” is closed.")]
    [InlineData("They sang “Over the Rainbow” at the end of the evening.")]
    [InlineData("The film “The Bridge on the River” won twice.")]
    [InlineData("A banner with the slogan “Bridges for all!” hung there.")]
    [InlineData("The “Straight Road Tour,” as the bus is labelled, is over.")]
    [InlineData("The firefighters' ladder and the '90s bus stood there.")]
    public void Scare_quotes_titles_and_slogans_are_nobodys(string sentence) => Assert.Empty(Reading.Of(sentence));

    [Theory]
    [InlineData("“It is old,” Ana Diaz said.", QuotationKind.Direct)]
    [InlineData("Ana Diaz said the bridge is old.", QuotationKind.Indirect)]
    [InlineData("Ana Diaz said the bridge is “old.”", QuotationKind.Mixed)]
    public void Kinds_go_by_the_words_in_marks(string sentence, QuotationKind expected) =>
        Assert.Equal(expected, Assert.Single(AttributionFinder.FindIn(new AttributableText([sentence], "en"))).Kind);
}
