using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class ReadingTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_reader_opens_the_seed_from_the_library_and_reads_it(bool javaScript) => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/");
            await page.Locator(".articles h2 a[href='/articles/1']").ClickAsync();

            await Expect(page).ToHaveURLAsync($"{app.Address}/articles/1");
            await Expect(page.Locator(".body h2")).ToHaveTextAsync(
            [
                "Deepening Crises Despite Promised Stability",
                "The Wagner Group’s Reputation and Impact",
                "A Shift in Military Suppliers",
                "Potential Changes in the Diplomatic Landscape",
            ]);
            await Expect(page.Locator("article p", new() { HasText = "Initially brought in to stabilize Mali, Russian mercenaries" })).ToHaveCountAsync(1);
            await Expect(page.Locator("article")).Not.ToContainTextAsync("Bugatti");
            await Expect(page.Locator("article .byline")).ToContainTextAsync("By Lowell Hagan");
            await Expect(page.Locator("article .retitle summary")).ToContainTextAsync("none was printed");
        },
        new Reader { JavaScript = javaScript });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_sources_panel_says_who_says_what(bool javaScript) => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");

            await Expect(page.Locator(".sources > .source h3")).ToHaveTextAsync(["The Sentry", "Justyna Gudzowska", "Ulf Lässing"]);
            await Expect(page.Locator(".sources > .source .who-is")).ToHaveTextAsync(
                ["Organisation", "Director, The Sentry", "head of the Sahel program, Konrad-Adenauer-Stiftung"]);
            await Expect(page.Locator(".sources > .source > ol .how")).ToHaveTextAsync(
            [
                "In the reporter’s words, “mentioning”",
                "In the reporter’s words, “suggests”",
                "In the reporter’s words, “According to”",
                "In the reporter’s words, “points out”",
                "In the reporter’s words, “notes”",
            ]);
        },
        new Reader { JavaScript = javaScript });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_author_leads_to_a_page_with_the_note_and_the_articles(bool javaScript) => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");
            var headline = await page.Locator("h1").InnerTextAsync();
            await page.Locator(".byline [rel=author]").ClickAsync();

            await Expect(page.Locator("h1")).ToHaveTextAsync("Lowell Hagan");
            await Expect(page.Locator(".lede")).ToContainTextAsync("closely follows international affairs");
            await Expect(page.Locator(".articles h2 a")).ToHaveTextAsync(headline);
        },
        new Reader { JavaScript = javaScript });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_number_of_a_footnote_leads_to_its_note_and_the_note_back(bool javaScript) => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync(await Stories.AddAsync(page, $"# Notes below {javaScript}\n\n{Stories.Text("Left out").Split("\n\n")[1]}[^1]\n\n{string.Join("\n\n", Enumerable.Range(1, 40).Select(i => $"This is paragraph {i} of a text that is longer than any window, so that its notes are out of sight."))}\n\n[^1]: City council, report 12.\n", "text/markdown"));
            await Expect(page.Locator("#footnote-1")).Not.ToBeInViewportAsync();

            await page.Locator(".body sup a").ClickAsync();
            await Expect(page.Locator("#footnote-1:target")).ToBeInViewportAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Back to the text" }).ClickAsync();

            await Expect(page.Locator(".body sup a:target")).ToBeInViewportAsync();
        },
        new Reader { JavaScript = javaScript });

    [Fact]
    public Task The_keyboard_skips_to_the_text() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#main")).ToBeFocusedAsync();
    });

    [Fact]
    public Task An_unknown_address_says_so_and_leads_back() => chromium.VisitAsync(
        app,
        async page =>
        {
            var answer = await page.GotoAsync("/articles/4711");

            Assert.Equal(404, answer!.Status);
            await Expect(page.Locator("h1")).ToHaveTextAsync("There is no such page here");
            await page.Locator(".notice a").ClickAsync();
            await Expect(page).ToHaveURLAsync($"{app.Address}/");
        },
        new Reader { Expects = 404 });
}
