using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class PrintTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    // In CSS pixels, without margins.
    private const int A4 = 794;
    private const int A4Landscape = 1122;

    [Theory]
    [InlineData("light", A4)]
    [InlineData("sepia", A4)]
    [InlineData("dark", A4)]
    [InlineData("light", A4Landscape)]
    public Task An_article_on_paper_is_its_text_and_its_sources_in_black_on_white(string theme, int width) => chromium.VisitAsync(
        app,
        async page =>
        {
            // With what would be open as a sheet on a screen as narrow as upright paper.
            await page.GotoAsync("/articles/1#source-2");
            await page.EmulateMediaAsync(new() { Media = Media.Print });

            await Expect(page.Locator("article h1")).ToBeVisibleAsync();
            await Expect(page.Locator(".graf").Last).ToBeVisibleAsync();
            await Expect(page.Locator(".sources > .source h3")).ToHaveCountAsync(3);
            await Expect(page.Locator(".sources > .source li > a").Last).ToBeVisibleAsync();
            await Expect(page.Locator(".sources")).ToHaveCSSAsync("position", "static");

            // The sources come below the text, whatever room there is beside it, and nothing is cut off.
            Assert.True(await page.EvaluateAsync<bool>("""
                document.querySelector(".sources").getBoundingClientRect().top >= document.querySelector(".story").getBoundingClientRect().bottom
                """));
            Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(innerWidth, document.scrollingElement.scrollWidth)"));

            // What is pressed, opened or filled in is nothing on paper.
            Assert.Empty(await page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll("header.masthead, nav, form, button, summary, .add-statement, .correct, .toast, .bar, .related, #highlights")]
                  .filter(piece => piece.checkVisibility())
                  .map(piece => piece.outerHTML.slice(0, 200))
                """));
            Assert.Equal(["rgb(0, 0, 0)", "rgb(255, 255, 255)"], await page.EvaluateAsync<string[]>("""
                [getComputedStyle(document.querySelector(".graf p")).color, getComputedStyle(document.documentElement).backgroundColor]
                """));
        },
        new Reader { Theme = theme, Width = width });
}
