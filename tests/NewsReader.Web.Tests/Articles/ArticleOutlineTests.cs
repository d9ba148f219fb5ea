using Bunit;
using NewsReader.Articles;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Tests.Articles;

public sealed class ArticleOutlineTests : BunitContext
{
    [Fact]
    public void Three_headed_sections_are_listed_under_their_addresses()
    {
        var outline = Show(null, "One", "Two", "Three");

        Assert.Equal("3 sections", outline.Find(".reading-now").TextContent);
        Assert.Equal(["One", "Two", "Three"], outline.FindAll("a").Select(link => link.TextContent));
        // The lead without a heading is the first section.
        Assert.Equal(["#section-2", "#section-3", "#section-4"], outline.FindAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Two_are_seen_without_a_list() => Assert.Empty(Show(null, "One", "Two").Markup.Trim());

    private IRenderedComponent<ArticleOutline> Show(params string?[] headings)
    {
        var article = new Article { Headline = "Sections", ImportedAt = Stories.ImportedAt };
        foreach (var heading in headings)
        {
            article.Begin(heading);
        }

        return Render<ArticleOutline>(outline => outline.Add(one => one.Sections, article.Sections));
    }
}
