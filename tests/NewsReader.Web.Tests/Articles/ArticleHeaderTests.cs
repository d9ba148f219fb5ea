using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Articles;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Tests.Articles;

public sealed class ArticleHeaderTests : BunitContext
{
    public ArticleHeaderTests() => Services.AddSingleton<AntiforgeryStateProvider>(new NoToken());

    [Fact]
    public void What_was_printed_is_shown()
    {
        var header = Show(Stories.WithEverything());

        Assert.Equal("Bridge closes", header.Find("h1").TextContent);
        Assert.Equal("The Wire", header.Find(".outlet").TextContent);
        Assert.Equal("By Ana Diaz and Jo Roe", header.Find(".byline span").TextContent.Trim());
        Assert.Equal("3 November 2025, 23:30", header.Find("time").TextContent);
        Assert.Equal("2025-11-03T23:30+05:30", header.Find("time").GetAttribute("datetime"));
        Assert.Equal("https://wire.example/bridge", header.Find("a[rel~=noreferrer]").GetAttribute("href"));
        Assert.Contains("none was printed", header.Find("summary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_headline_is_not_called_derived()
    {
        var header = Show(Stories.Short("As printed"));

        Assert.Equal("Edit the headline", header.Find("summary").TextContent);
        Assert.Empty(header.FindAll("time, .kicker, .trail, .standfirst"));
    }

    [Fact]
    public void An_article_that_was_followed_says_where_from()
    {
        var header = Render<ArticleHeader>(parameters => parameters
            .Add(header => header.Article, Stories.Short("Followed"))
            .Add(header => header.Trail, [new TrailStep(3, "The first"), new TrailStep(7, "From here")]));

        Assert.StartsWith("Followed from", header.Find(".trail").TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(["The first", "From here"], header.FindAll(".trail li").Select(step => step.TextContent));
        Assert.Equal("/articles/7", header.FindAll(".trail a")[1].GetAttribute("href"));
    }

    [Fact]
    public void Very_many_authors_are_all_named()
    {
        var article = Stories.Short("By everybody");
        for (var number = 1; number <= 40; number++)
        {
            article.Credit(new Author { Name = $"Author {number}" });
        }

        Assert.EndsWith("Author 38, Author 39 and Author 40", Show(article).Find(".byline span").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_are_shown_as_words()
    {
        const string Hostile = "\"><script>alert(1)</script>";
        var article = new Article { Headline = Hostile, Outlet = Hostile, Topic = Hostile, ImportedAt = Stories.ImportedAt };
        article.Credit(new Author { Name = Hostile });

        var header = Show(article);

        Assert.Empty(header.FindAll("script"));
        Assert.Equal(Hostile, header.Find("h1").TextContent);
        Assert.Equal(Hostile, header.Find("input[name=headline]").GetAttribute("value"));
    }

    private IRenderedComponent<ArticleHeader> Show(Article article) => Render<ArticleHeader>(parameters => parameters.Add(header => header.Article, article));
}
