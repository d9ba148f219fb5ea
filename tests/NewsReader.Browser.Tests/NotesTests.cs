using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

/// <summary>The notes on who speaks, and what is less sure.</summary>
public sealed class NotesTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    private const string Sentence = "article a.said[href='#source-2']";
    private const string Note = "article .note.voice-2";

    [Theory]
    [InlineData(true, 1440)]
    [InlineData(false, 1440)]
    [InlineData(true, 1100)]
    public Task Beside_the_text_each_note_is_level_with_its_sentence_and_below_the_note_before(bool javaScript, int width) => chromium.VisitAsync(
        app,
        async page =>
        {
            // More notes than one paragraph has lines for: they give way downwards.
            var quotes = Enumerable.Range(1, 12).Select(i => $"“No {i},” said Maria Lopez.");
            var answer = await page.APIRequest.PostAsync("/api/articles", new()
            {
                Headers = [new("Content-Type", "text/plain")],
                DataString = Stories.Text($"Level notes {javaScript} {width}") + "\n" + string.Join(' ', quotes) + "\n",
            });
            await page.GotoAsync(answer.Headers["location"].Replace("/api", "", StringComparison.Ordinal));
            var text = (await page.Locator(".body .graf").First.BoundingBoxAsync())!;
            var first = (await page.Locator("article .said").First.BoundingBoxAsync())!;
            var free = 0f;

            foreach (var note in await page.Locator("article .note").AllAsync())
            {
                var box = (await note.BoundingBoxAsync())!;
                Assert.True(box.X >= text.X + text.Width, $"the note begins at {box.X}, the text ends at {text.X + text.Width}");
                Assert.True(box.Y >= free, $"the note begins at {box.Y}, the one before ends at {free}");
                Assert.InRange(free > 0 ? first.Y : box.Y, first.Y - 4, first.Y + 12);
                free = box.Y + box.Height;
            }

            Assert.True(free > 0);
        },
        new Reader { JavaScript = javaScript, Width = width });

    [Fact]
    public Task On_a_phone_a_touched_sentence_opens_its_note_which_leads_to_the_source() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");
            await Expect(page.Locator(Note)).ToBeHiddenAsync();

            await page.Locator(Sentence).TapAsync();
            await Expect(page.Locator(Note)).ToHaveTextAsync("Justyna Gudzowska In the reporter’s words, “According to” Source");
            await Expect(page.Locator(Sentence)).ToHaveAttributeAsync("aria-expanded", "true");
            await page.Locator(Sentence).TapAsync();
            await Expect(page.Locator(Note)).ToBeHiddenAsync();

            await page.Locator(Sentence).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.Locator($"{Note} a").TapAsync();
            await Expect(page).ToHaveURLAsync($"{app.Address}/articles/1#source-2");
            await Expect(page.Locator("#source-2")).ToBeInViewportAsync();
        },
        Reader.OnAPhone);

    [Fact]
    public Task Notes_can_be_hidden() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await Expect(page.Locator(Note)).ToBeVisibleAsync();

        await page.Locator(".settings summary").ClickAsync();
        await page.Locator(".settings").GetByLabel("Hidden", new() { Exact = true }).ClickAsync();

        await Expect(page.Locator(Note)).ToBeHiddenAsync();
    });

    [Fact]
    public Task What_is_less_sure_is_one_click_away_until_it_is_asked_for() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        var statement = page.Locator(".others .unsure > a").First;
        await Expect(statement).ToBeHiddenAsync();
        await page.Locator(".others > summary").ClickAsync();
        await statement.ClickAsync();
        await Expect(page.Locator("article .found:target")).ToBeInViewportAsync();
        await Expect(page.Locator("article .unsure")).ToHaveCountAsync(0);

        await page.Locator(".settings summary").ClickAsync();
        await page.Locator(".settings").GetByLabel("All found", new() { Exact = true }).ClickAsync();

        await Expect(page.Locator("article a.unsure").First).ToBeVisibleAsync();
        await Expect(page.Locator(".sources > .source.unsure").First).ToBeVisibleAsync();
        await Expect(page.Locator(".others")).ToHaveCountAsync(0);
        await Expect(page.Locator(".sources .sum")).ToHaveTextAsync("3 sources, 5 statements");
    });
}
