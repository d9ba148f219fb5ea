using NewsReader.Articles.Identity;

namespace NewsReader.Articles.Tests.Identity;

public sealed class SourceKeyTests
{
    [Theory]
    [InlineData("Ana M. Díaz", "ana diaz")]
    [InlineData("Dr. ANA DIAZ", "ana diaz")]
    [InlineData("Sen. Ana Maria Diaz", "ana maria diaz")]
    [InlineData("Rev. Dr. Ana Diaz", "ana diaz")]
    [InlineData("J. K. Rowling", "j k rowling")]
    [InlineData("Lady Gaga", "lady gaga")]
    [InlineData("Mr. Lopez", "lopez")]
    [InlineData("Sammy Davis Jr.", "sammy davis jr")]
    public void A_persons_name_loses_what_does_not_tell_who_it_is(string name, string key) =>
        Assert.Equal(key, SourceKey.Of(name, SourceKind.Person));

    [Theory]
    [InlineData("The Sentry", "sentry")]
    [InlineData("The", "the")]
    [InlineData("Bank of Spain", "bank of spain")]
    [InlineData("M. Dupont Frères", "m dupont freres")]
    public void An_organisations_name_loses_its_article_alone(string name, string key) =>
        Assert.Equal(key, SourceKey.Of(name, SourceKind.Organisation));

    [Theory]
    [InlineData("Ana Diaz", true)]
    [InlineData("Diaz", false)]
    [InlineData("Mr. Diaz", false)]
    [InlineData("A. Diaz", false)]
    [InlineData("J. K. Rowling", true)]
    public void A_full_name_tells_who_it_is_in_any_article(string name, bool expected) =>
        Assert.Equal(expected, new ArticleSource { Name = name, Kind = SourceKind.Person }.IsKnownByName);
}
