using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class PhoneTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly Reader Phone = new() { Width = 360 };

    [Theory]
    [InlineData("size", "largest")]
    [InlineData("measure", "wide")]
    [InlineData("typeface", "legible")]
    public Task The_article_fits_whatever_text_is_chosen(string setting, string choice) => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.Context.AddCookiesAsync([new() { Name = setting, Value = choice, Url = app.Address }]);
            await PageAddresses.OpenAsync(page, "/articles/1");

            await AssertFitsAsync(page, 320);
        },
        Phone with { Width = 320 });

    [Theory]
    [InlineData("/")]
    [InlineData("/articles/1")]
    [InlineData("/sources")]
    [InlineData("/search")]
    public Task What_a_finger_is_meant_to_hit_is_44_pixels_high(string address) => chromium.VisitAsync(
        app,
        async page =>
        {
            // A headline of one line, in the list and in what is being read.
            await page.GotoAsync(await Stories.AddAsync(page, Stories.Text("Bridge closes")));
            await PageAddresses.OpenAsync(page, address);

            // What is beside a choice chooses it, too. Sentences stand in running text; the strip's parts are as high, and as wide as the words that they stand for.
            var small = await page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll("a[href], button, summary, label:has(input), input:not([type=hidden], label input)")]
                  .filter(target => !target.closest(".body, .standfirst, .skip"))
                  .filter(target => target.getClientRects().length > 0 && target.getBoundingClientRect().height < 43.5)
                  .map(target => target.outerHTML)
                """);

            Assert.Empty(small);
        },
        Phone with { Touch = true });

    [Fact]
    public Task A_headline_without_a_blank_is_broken_to_fit() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync(await Stories.AddAsync(page, Stories.Text("To be replaced by a long word")));
            await page.Locator(".retitle summary").ClickAsync();
            await page.GetByLabel("Headline").FillAsync(new string('W', 300));
            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(page.Locator("article h1")).ToHaveTextAsync(new string('W', 300));
            await AssertFitsAsync(page);

            await page.GotoAsync("/");
            await AssertFitsAsync(page);

            await page.GotoAsync("/sources");
            await page.GetByRole(AriaRole.Link, new() { Name = "Maria Lopez" }).ClickAsync();
            await Expect(page.Locator(".appearance-in h2").Filter(new() { HasText = "WWWW" })).ToBeVisibleAsync();
            await AssertFitsAsync(page);
        },
        Phone);

    private static async Task AssertFitsAsync(IPage page, int width = 360) =>
        Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(innerWidth, document.scrollingElement.scrollWidth)"));
}
