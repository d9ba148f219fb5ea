using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Web.Articles;
using NewsReader.Web.Reading;

namespace NewsReader.Web.Tests.Articles;

public sealed class ArticleListTests : BunitContext
{
    public ArticleListTests() => Services.AddSingleton<AntiforgeryStateProvider>(new NoToken());

    [Fact]
    public void Unread_reading_and_read_are_told_apart_in_words()
    {
        var list = Show(
            Row(1, ReadingProgress.Unread), Row(2, ReadingProgress.Reading) with { Percent = 40 }, Row(3, ReadingProgress.Reading), Row(4, ReadingProgress.Read));

        Assert.Equal(["Unread", "Reading, 40 %", "Reading", "Read"], list.FindAll(".progress").Select(words => words.TextContent));
        Assert.Equal(["unread", "reading", "reading", "read"], list.FindAll("li[data-article]").Select(row => row.GetAttribute("data-progress")));
    }

    [Fact]
    public void A_row_offers_the_change_that_it_has_not_had()
    {
        var list = Show(Row(7, ReadingProgress.Read) with { IsStarred = true, IsArchived = true, Tags = ["climate law"] });

        Assert.Equal(["Remove the star", "Back to the library", "Mark as unread"], list.FindAll("button").Select(button => button.TextContent.Trim()));
        Assert.All(list.FindAll("button"), button => Assert.Equal("/articles/7/state", button.GetAttribute("formaction")));
        Assert.Equal("/?tag=climate%20law", list.Find(".tag").GetAttribute("href"));
        Assert.Contains("Archived", list.Find(".kicker").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ArticleList> Show(params ArticleRow[] rows) => Render<ArticleList>(parameters => parameters.Add(list => list.Rows, rows));

    private static ArticleRow Row(int id, ReadingProgress progress) => new()
    {
        Id = id,
        Headline = $"Story {id}",
        HeadlineIsDerived = false,
        Standfirst = null,
        Outlet = null,
        Language = "en",
        PublishedAt = Stories.ImportedAt,
        PublishedAtHasTime = false,
        ImportedAt = Stories.ImportedAt,
        WordCount = 100,
        Authors = [],
        SourceCount = 0,
        Progress = progress,
    };
}
