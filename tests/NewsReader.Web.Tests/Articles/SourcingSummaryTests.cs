using Bunit;
using NewsReader.Articles;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Tests.Articles;

public sealed class SourcingSummaryTests : BunitContext
{
    [Fact]
    public void The_numbers_are_said_plainly()
    {
        // Words: 7 in the standfirst, 14, 3 and 2 in the body. Officials five, Lopez three direct and four mixed.
        var summary = Show(Stories.WithEverything());

        Assert.Equal("1 named, 1 not named", summary.Find(".named").TextContent);
        Assert.Equal(
            ["In their own words", "Partly in their words", "In the reporter’s words", "Nobody is quoted"],
            summary.FindAll("dt").Select(name => name.TextContent));
        Assert.Equal(["12%", "15%", "19%", "54%"], summary.FindAll("dd").Select(share => share.TextContent));
        Assert.Empty(summary.FindAll(".one"));
    }

    [Fact]
    public void An_article_that_rests_on_one_source_says_so()
    {
        var article = Stories.Short("One speaks");
        article.Attribute(
            new Quotation { Kind = QuotationKind.Direct, Text = "The story", Places = [new(1, 0, 9)] },
            new ArticleSource { Name = "a senior official", Kind = SourceKind.Unnamed });

        var summary = Show(article);

        Assert.Equal("Everything here that is credited to somebody rests on one source.", summary.Find(".one").TextContent);
        Assert.Equal("It is not named.", summary.Find(".named").TextContent);
    }

    [Fact]
    public void What_is_less_sure_counts_for_nothing()
    {
        // Nineteen words, three of them Lopez's for sure.
        var summary = Show(Stories.LessSure());

        Assert.Equal("It is named.", summary.Find(".named").TextContent);
        Assert.Single(summary.FindAll(".one"));
        Assert.Equal(["16%", "84%"], summary.FindAll("dd").Select(share => share.TextContent));
    }

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(0.2, "under 1%")]
    [InlineData(33.4, "33%")]
    [InlineData(99.7, "over 99%")]
    [InlineData(100, "100%")]
    public void A_share_is_never_nothing_where_there_is_something(double percent, string expected) =>
        Assert.Equal(expected, Share.Of(percent));

    private IRenderedComponent<SourcingSummary> Show(Article article) =>
        Render<SourcingSummary>(summary => summary.Add(one => one.Sourcing, new Sourcing(article)));
}
