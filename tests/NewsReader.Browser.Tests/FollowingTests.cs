using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class FollowingTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_story_known_by_its_headline_alone_can_be_searched_looked_up_and_added(bool javaScript) => chromium.VisitAsync(
        app,
        async page =>
        {
            var link = await OpenAsync(page, "Strengthening Pro-Europeans: How to Confront Russia Effectively");

            await Expect(link.GetByText("Look it up on the web")).ToHaveAttributeAsync(
                "href", AppSettings.WebSearch + "Strengthening%20Pro-Europeans%3A%20How%20to%20Confront%20Russia%20Effectively");
            await Expect(link.GetByText("Add it")).ToHaveAttributeAsync("href", new Regex(@"^/import\?link=\d+$"));
            await link.GetByText("Search my library").ClickAsync();
            await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync(new Regex("strengthening.*russia"));
        },
        new Reader { JavaScript = javaScript });

    [Fact]
    public Task A_story_that_is_added_by_its_link_is_reached_by_it_and_says_where_it_was_followed_from() => chromium.VisitAsync(app, async page =>
    {
        var link = await OpenAsync(page, Stories.SimilarPost);
        var seed = await page.Locator("h1").InnerTextAsync();
        await link.GetByText("Add it").ClickAsync();
        await Expect(page.Locator(".lede")).ToContainTextAsync(Stories.SimilarPost);

        await page.GetByLabel("The article’s text").FillAsync(Stories.Text("Another headline altogether"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at it" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to the library" }).ClickAsync();
        await Expect(page.Locator("article h1")).ToHaveTextAsync("Another headline altogether");
        var added = page.Url;

        await Expect(page.Locator(".trail")).ToHaveTextAsync($"Followed from {seed}");
        await page.Locator(".trail a").ClickAsync();
        await Expect(page.Locator("article h1")).ToHaveTextAsync(seed);
        await page.Locator(".related a.local", new() { HasText = Stories.SimilarPost }).First.ClickAsync();
        await Expect(page).ToHaveURLAsync(added);
    });

    [Fact]
    public Task A_story_of_the_same_headline_is_local_whichever_way_it_came() => chromium.VisitAsync(
        app,
        async page =>
        {
            var answer = await page.APIRequest.PostAsync("/api/articles", new()
            {
                Headers = [new("Content-Type", "text/plain")],
                DataString = Stories.Text(Stories.OtherSimilarPost),
            });
            Assert.Equal(201, answer.Status);

            await page.GotoAsync("/articles/1");
            await page.Locator(".related a.local", new() { HasText = Stories.OtherSimilarPost }).First.ClickAsync();

            await Expect(page.Locator("article h1")).ToHaveTextAsync(Stories.OtherSimilarPost);
        },
        Reader.WithoutJavaScript);

    private static async Task<ILocator> OpenAsync(IPage page, string headline)
    {
        await page.GotoAsync("/articles/1");
        var link = page.Locator(".related li", new() { HasText = headline }).Locator("details");
        await link.Locator("summary").ClickAsync();
        return link;
    }
}
