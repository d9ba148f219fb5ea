using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class HighlightsTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    // From the third word of one paragraph to the middle of the next, over a quotation and its link.
    private const string SelectOverTwoParagraphs = """
        const words = root => { const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); return walk.nextNode(); };
        const range = document.createRange();
        range.setStart(words(document.querySelector("#p1")), 6);
        range.setEnd(words(document.querySelector("#p2")), 12);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        """;

    [Fact]
    public Task Selected_words_are_highlighted_by_mouse_and_by_key_and_listed() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await page.EvaluateAsync(SelectOverTwoParagraphs);
        await page.GetByRole(AriaRole.Button, new() { Name = "Note" }).ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Highlight the selected words" }).GetByLabel("Note").FillAsync("Ask about this.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Highlight in pink" }).ClickAsync();

        await Expect(page.Locator("#p1 .highlight.of-pink").First).ToBeVisibleAsync();
        await Expect(page.Locator("#p2 .highlight.of-pink").First).ToBeVisibleAsync();
        await Expect(page.Locator("#highlights .note")).ToHaveTextAsync("Ask about this.");
        await Expect(page.Locator("#highlighter")).ToBeHiddenAsync();

        await page.Locator("#p4").ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("getSelection().selectAllChildren(document.querySelector('#p4 p'))");
        await Expect(page.Locator("#highlighter")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("h");
        await Expect(page.Locator("#p4 .highlight").First).ToBeVisibleAsync();
        Assert.Equal(await WordsAsync(page, "#p4 p"), await WordsAsync(page, "#p4 .highlight"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Highlights", Exact = true }).ClickAsync();
        await page.Locator("#q").FillAsync("ask ab");
        await Expect(page.Locator(".marked > li")).ToHaveCountAsync(1);
        await page.Locator(".marked a.words").ClickAsync();
        await Expect(page.Locator(".highlight:target")).ToBeInViewportAsync();
    });

    // Notes on who speaks stand among the words and are none of them.
    private static Task<string> WordsAsync(IPage page, string selector) => page.EvaluateAsync<string>(
        """
        selector => [...document.querySelectorAll(selector)].map(piece => {
          const copy = piece.cloneNode(true);
          copy.querySelectorAll("[data-beside]").forEach(note => note.remove());
          return copy.textContent;
        }).join("")
        """,
        selector);

    [Fact]
    public Task Without_JavaScript_words_are_highlighted_by_a_form_changed_and_removed() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");
            await page.GetByText("Highlight words without selecting them").ClickAsync();
            await page.GetByLabel("Words, as the article has them").FillAsync("Malian forces");
            await page.GetByRole(AriaRole.Button, new() { Name = "Highlight them" }).ClickAsync();
            await Expect(page.Locator(".highlight:target")).ToHaveTextAsync("Malian forces");

            var item = page.Locator("#highlights li", new() { HasText = "Malian forces" });
            await item.Locator("summary").ClickAsync();
            await item.GetByLabel("Green").CheckAsync();
            await item.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(page.Locator(".highlight.of-green:target")).ToBeVisibleAsync();

            await item.Locator("summary").ClickAsync();
            await item.GetByRole(AriaRole.Button, new() { Name = "Remove the highlight" }).ClickAsync();
            await Expect(page.Locator("#highlights li", new() { HasText = "Malian forces" })).ToHaveCountAsync(0);
        },
        Reader.WithoutJavaScript);
}
