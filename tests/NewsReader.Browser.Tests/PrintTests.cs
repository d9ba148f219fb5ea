using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class PrintTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("light")]
    [InlineData("sepia")]
    [InlineData("dark")]
    public Task An_article_on_paper_is_its_text_and_its_sources_in_black_on_white(string theme) => chromium.VisitAsync(
        app,
        async page =>
        {
            // As wide as a sheet of A4, and with what would be open as a sheet on a screen of that width.
            await page.GotoAsync("/articles/1#source-2");
            await page.EmulateMediaAsync(new() { Media = Media.Print });

            await Expect(page.Locator("article h1")).ToBeVisibleAsync();
            await Expect(page.Locator(".graf").Last).ToBeVisibleAsync();
            await Expect(page.Locator(".sources > .source h3")).ToHaveCountAsync(3);
            await Expect(page.Locator(".sources > .source li > a").Last).ToBeVisibleAsync();
            await Expect(page.Locator(".sources")).ToHaveCSSAsync("position", "static");

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
        new Reader { Theme = theme, Width = 794 });
}
