using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class SourcesTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    // What Justyna Gudzowska, the second source, says.
    private const string Statement = ".sources > .source:nth-of-type(2) > ol li > a";
    private const string Sentence = "article a.said[href='#source-2']";

    [Fact]
    public Task A_click_goes_from_a_statement_to_its_sentence_and_back() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");

        await page.Locator(Statement).ClickAsync();
        await AssertIsAtSentenceAsync(page);
        await Expect(page.Locator(Sentence)).ToBeFocusedAsync();

        await page.Locator(Sentence).ClickAsync();
        await Expect(page.Locator(Statement)).ToBeFocusedAsync();
        await Expect(page.Locator(Statement)).ToContainClassAsync("here");
        await Expect(page.Locator(Statement)).ToBeInViewportAsync();
    });

    [Fact]
    public Task The_keyboard_goes_from_a_statement_to_its_sentence_and_back() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");

        await page.Locator(Statement).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await AssertIsAtSentenceAsync(page);
        await Expect(page.Locator(Sentence)).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(Statement)).ToBeFocusedAsync();
    });

    [Theory]
    [InlineData(1440)]
    [InlineData(360)]
    public Task Without_JavaScript_a_click_goes_to_the_sentence_and_back_to_the_source(int width) => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");

            await page.Locator(Statement).ClickAsync();
            await AssertIsAtSentenceAsync(page);

            await page.Locator(Sentence).ClickAsync();
            await Expect(page).ToHaveURLAsync($"{app.Address}/articles/1#source-2");
            await Expect(page.Locator("#source-2")).ToBeInViewportAsync();
        },
        new Reader { JavaScript = false, Width = width });

    [Fact]
    public Task Without_JavaScript_the_keyboard_goes_to_the_sentence_and_back_to_the_source() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");

            await page.Locator(Statement).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await AssertIsAtSentenceAsync(page);
            await Expect(page.Locator(Sentence)).ToBeFocusedAsync();

            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("#source-2")).ToBeFocusedAsync();
        },
        Reader.WithoutJavaScript);

    [Fact]
    public Task Every_statement_leads_to_the_words_that_it_shows() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        var statements = page.Locator(".sources > .source > ol li > a");
        Assert.Equal(5, await statements.CountAsync());

        foreach (var statement in await statements.AllAsync())
        {
            var number = await statement.GetAttributeAsync("data-quotation");
            var words = string.Concat(await page.Locator($"article .said[data-quotation='{number}']").AllInnerTextsAsync());

            // The panel leaves out the “that” which ties a statement to its cue.
            Assert.Contains((await statement.InnerTextAsync()).TrimEnd(' ', '…'), words, StringComparison.Ordinal);
        }
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_list_of_sources_leads_to_a_source_and_on_to_the_sentence(bool javaScript) => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/");
            await page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Justyna Gudzowska" }).ClickAsync();
            await Expect(page.Locator("h1")).ToHaveTextAsync("Justyna Gudzowska");
            await Expect(page.Locator(".lede")).ToHaveTextAsync("Director, The Sentry");
            await Expect(page.Locator(".statements a")).ToHaveCountAsync(1);

            await page.Locator(".statements a").ClickAsync();

            await AssertIsAtSentenceAsync(page);
        },
        new Reader { JavaScript = javaScript });

    private async Task AssertIsAtSentenceAsync(IPage page)
    {
        var id = await page.Locator(Sentence).GetAttributeAsync("id");
        await Expect(page).ToHaveURLAsync($"{app.Address}/articles/1#{id}");
        await Expect(page.Locator(Sentence)).ToBeInViewportAsync();
        await Expect(page.Locator($"{Sentence}:target")).ToContainTextAsync("the Wagner Group has not only been ineffective");
    }
}
