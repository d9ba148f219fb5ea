using NewsReader.Articles.Correcting;
using NewsReader.Web.Importing;

namespace NewsReader.Web.Tests.Importing;

public sealed class ImportCorrectionsTests
{
    [Fact]
    public void Nothing_is_put_right_where_nothing_was_said() =>
        Assert.Empty(ImportCorrections.None.Against(Stories.WithEverything()));

    [Theory]
    [InlineData("Bridge closes")]
    [InlineData(" Bridge closes ")]
    [InlineData("")]
    [InlineData("   ")]
    public void A_headline_that_was_not_changed_stays_derived(string headline)
    {
        var article = Stories.WithEverything();

        Assert.Empty(new ImportCorrections { Headline = headline }.Against(article));
    }

    [Fact]
    public void An_author_who_stays_keeps_the_note()
    {
        var article = Stories.WithEverything();

        var corrected = article.ToCopy().With(new ImportCorrections { Authors = "ana diaz" }.Against(article));

        Assert.Equal([new CopiedAuthor("Ana Diaz", "Ana writes about cities.")], corrected.Authors);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ; ;")]
    public void Authors_can_be_taken_away(string authors)
    {
        var article = Stories.WithEverything();

        Assert.Empty(article.ToCopy().With(new ImportCorrections { Authors = authors }.Against(article)).Authors);
    }

    [Fact]
    public void The_same_day_keeps_the_time_that_was_printed()
    {
        var article = Stories.WithEverything();

        Assert.Empty(new ImportCorrections { PublishedOn = new DateOnly(2025, 11, 3) }.Against(article));
    }
}
