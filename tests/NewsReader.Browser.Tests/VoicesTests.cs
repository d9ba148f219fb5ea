using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class VoicesTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    // What Justyna Gudzowska, the second source, says.
    private const string Part = ".voices a.voice-2";
    private const string Sentence = "article a.said[href='#source-2']";

    [Theory]
    [InlineData(true, 1440)]
    [InlineData(false, 1440)]
    [InlineData(true, 360)]
    [InlineData(false, 360)]
    public Task The_strip_leads_to_the_sentence(bool javaScript, int width) => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");

            await page.Locator(Part).ClickAsync();

            await Expect(page).ToHaveURLAsync($"{app.Address}/articles/1#{await page.Locator(Sentence).GetAttributeAsync("id")}");
            await Expect(page.Locator($"{Sentence}:target")).ToBeInViewportAsync();
        },
        new Reader { JavaScript = javaScript, Width = width });

    [Fact]
    public Task The_panel_comes_along_and_the_part_is_marked() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");

        await page.Locator(Part).ClickAsync();

        await Expect(page.Locator(Sentence)).ToBeFocusedAsync();
        await Expect(page.Locator(Part)).ToContainClassAsync("here");
        await Expect(page.Locator(".sources > .source:nth-of-type(2) > ol li > a")).ToBeInViewportAsync();
    });

    [Fact]
    public Task The_strip_stays_in_sight_on_a_wide_screen_and_covers_no_sentence_that_is_jumped_to() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        var id = await page.Locator("article .said[id]").Last.GetAttributeAsync("id");

        await page.GotoAsync($"/articles/1#{id}");

        await Expect(page.Locator(".voices")).ToBeInViewportAsync();
        var strip = (await page.Locator(".along").BoundingBoxAsync())!;
        var sentence = (await page.Locator($"#{id}").BoundingBoxAsync())!;
        Assert.True(sentence.Y >= strip.Y + strip.Height, $"the sentence begins at {sentence.Y}, the strip ends at {strip.Y + strip.Height}");
    });

    [Fact]
    public Task The_panel_says_what_the_article_rests_on() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync(await Stories.AddAsync(page, Stories.Text("What does it rest on")));

            await Expect(page.Locator(".sources .named")).ToContainTextAsync("named");
            await Expect(page.Locator(".sourcing dt")).ToHaveTextAsync(["In their own words", "In the reporter’s words", "Nobody is quoted"]);
            await Expect(page.Locator(".sources > .source .share")).ToHaveCountAsync(await page.Locator(".sources > .source").CountAsync());
        },
        Reader.WithoutJavaScript);

    [Fact]
    public Task The_section_being_read_is_named_and_another_can_be_chosen() => chromium.VisitAsync(app, async page =>
    {
        // A place in the address, since an article that was read before opens where the reader stopped.
        await page.GotoAsync("/articles/1#main");
        await Expect(page.Locator(".outline summary")).ToContainTextAsync("4 sections");

        await page.Locator(".outline summary").ClickAsync();
        await page.Locator(".outline").GetByText("A Shift in Military Suppliers").ClickAsync();

        await Expect(page.Locator(".outline summary")).ToContainTextAsync("A Shift in Military Suppliers");
        await Expect(page.Locator(".outline a[aria-current]")).ToHaveTextAsync("A Shift in Military Suppliers");
        await Expect(page.Locator(".outline nav")).ToBeHiddenAsync();
        await Expect(page.Locator("#section-3")).ToBeInViewportAsync();
    });
}
