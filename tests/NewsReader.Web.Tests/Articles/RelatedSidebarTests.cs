using Bunit;
using NewsReader.Articles;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Tests.Articles;

public sealed class RelatedSidebarTests : BunitContext
{
    private const string Hostile = "<script>alert(1)</script> & \"more\"";

    [Fact]
    public void Links_are_shown_by_kind_the_similar_posts_first()
    {
        var sidebar = Show(Stories.WithEverything().RelatedLinks);

        Assert.Equal(["Similar posts", "Promoted on the page"], sidebar.FindAll("h3").Select(heading => heading.TextContent));
        Assert.Equal(["Tunnels, too", "Ferries are full"], sidebar.FindAll("summary").Select(link => link.TextContent));
    }

    [Fact]
    public void A_link_with_an_address_can_be_opened_there()
    {
        var link = Show(Stories.WithEverything().RelatedLinks).FindAll("details")[0].QuerySelector("a")!;

        Assert.Equal("Open at wire.example", link.TextContent);
        Assert.Equal("https://wire.example/tunnels", link.GetAttribute("href"));
        Assert.Equal("noreferrer noopener", link.GetAttribute("rel"));
    }

    [Fact]
    public void A_link_with_an_address_can_be_read_here_and_one_without_cannot()
    {
        var sidebar = Show(Stories.WithEverything().RelatedLinks);

        var button = Assert.Single(sidebar.FindAll("button"));
        Assert.Equal(("Read it here", "/follow/0"), (button.TextContent, button.GetAttribute("formaction")));
        Assert.Equal("state", button.GetAttribute("form"));
    }

    [Fact]
    public void A_link_with_a_headline_alone_can_be_looked_up_and_added()
    {
        var ways = Show(Stories.WithEverything().RelatedLinks).FindAll("details")[1].QuerySelectorAll("a");

        Assert.Equal(["Search my library", "Look it up on the web", "Add it: paste or choose a file"], ways.Select(way => way.TextContent));
        Assert.Equal("https://find.example/Ferries are full", ways[1].GetAttribute("href"));
    }

    [Fact]
    public void A_link_whose_story_is_in_the_library_leads_there()
    {
        var sidebar = Show([new RelatedLink { Kind = RelatedLinkKind.ReadMore, Headline = "Here already" }], new() { [0] = 17 });

        Assert.Equal("/articles/17", sidebar.Find("a.local").GetAttribute("href"));
        Assert.Equal("in your library", sidebar.Find(".state").TextContent);
        Assert.Empty(sidebar.FindAll("details"));
    }

    [Fact]
    public void Without_links_there_is_no_sidebar() => Assert.Empty(Show([]).Markup.Trim());

    [Fact]
    public void Very_many_links_are_all_shown() =>
        Assert.Equal(500, Show([.. Enumerable.Range(0, 500).Select(number => new RelatedLink { Kind = RelatedLinkKind.Promo, Headline = $"Story {number} {new string('x', 500)}" })]).FindAll("li > details").Count);

    [Fact]
    public void A_hostile_headline_is_shown_as_words()
    {
        var sidebar = Show([new RelatedLink { Kind = RelatedLinkKind.Promo, Headline = Hostile }]);

        Assert.Empty(sidebar.FindAll("script"));
        Assert.Equal(Hostile, sidebar.Find("summary").TextContent);
    }

    private IRenderedComponent<RelatedSidebar> Show(IReadOnlyList<RelatedLink> links, Dictionary<int, int>? targets = null) =>
        Render<RelatedSidebar>(parameters => parameters
            .Add(sidebar => sidebar.Links, links)
            .Add(sidebar => sidebar.Targets, targets ?? [])
            .Add(sidebar => sidebar.WebSearchFor, words => "https://find.example/" + words));
}
