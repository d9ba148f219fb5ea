using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

/// <summary>What a mouse does, with the keyboard alone: nothing here is clicked or given the focus from outside.</summary>
public sealed class ByKeyboardTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    // Null behind the last control, nothing if some of the control can be seen, else what it is.
    private const string CoveredControl = """
        (() => {
          const control = document.activeElement;
          if (control === document.body) return null;
          const isSeen = ({ left, top, width, height }) => [.1, .5, .9].some(part =>
            control.contains(document.elementFromPoint(left + width * part, top + height / 2)));
          return [...control.getClientRects()].some(isSeen) ? "" : control.outerHTML;
        })()
        """;

    [Fact]
    public Task Text_is_set_larger_and_a_section_is_gone_to() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await TabToAsync(page, page.Locator(".settings summary"));
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, page.Locator(".settings").GetByLabel("Medium", new() { Exact = true }));
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator(".body")).ToHaveCSSAsync("font-size", "23px");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".settings summary")).ToBeFocusedAsync();
        await Expect(page.Locator(".settings form")).ToBeHiddenAsync();

        await TabToAsync(page, page.Locator(".outline summary"));
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, page.Locator(".outline a[href='#section-3']"));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#section-3")).ToBeInViewportAsync();
        await Expect(page.Locator(".outline nav")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.True(
            await page.EvaluateAsync<bool>("Boolean(document.getElementById('section-3').compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)"),
            "the keyboard stayed above the section that was chosen");
    });

    // The strip's parts are out of the tab order: the statements of the panel are the same links.
    [Fact]
    public Task From_a_source_to_its_sentence_and_back() => chromium.VisitAsync(app, async page =>
    {
        var sentence = page.Locator("article a.said[href='#source-2']").First;
        var statement = page.Locator("#source-2 li > a").First;
        await page.GotoAsync("/articles/1");

        await page.Keyboard.PressAsync("s");
        await Expect(page.Locator("#sources")).ToBeFocusedAsync();
        await TabToAsync(page, statement);
        await page.Keyboard.PressAsync("Enter");
        await Expect(sentence).ToBeFocusedAsync();
        await Expect(sentence).ToBeInViewportAsync();
        await Expect(page.Locator(".voices a.voice-2")).ToContainClassAsync("here");

        await page.Keyboard.PressAsync("Enter");
        await Expect(statement).ToBeFocusedAsync();
        await Expect(statement).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("article .said:target")).ToBeFocusedAsync();
        await Expect(sentence).Not.ToBeFocusedAsync();
    });

    [Fact]
    public Task Words_are_highlighted_in_another_colour_and_the_highlight_is_removed() => chromium.VisitAsync(app, async page =>
    {
        var item = page.Locator("#highlights li", new() { HasText = "Malian forces" });
        await page.GotoAsync("/articles/1");

        await TabToAsync(page, page.GetByText("Highlight words without selecting them"));
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, page.GetByLabel("Words, as the article has them"));
        await page.Keyboard.TypeAsync("Malian forces");
        await TabToAsync(page, page.Locator(".by-words").GetByLabel("Yellow"));
        await page.Keyboard.PressAsync("ArrowRight");
        await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Highlight them" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".highlight.of-green:target")).ToHaveTextAsync("Malian forces");

        await TabToAsync(page, item.Locator("summary"));
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, item.GetByRole(AriaRole.Button, new() { Name = "Remove the highlight" }));
        await page.Keyboard.PressAsync("Space");
        await Expect(item).ToHaveCountAsync(0);
        await Expect(page.Locator(".body .highlight")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task A_new_reader_is_shown_who_says_what() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#main")).ToBeFocusedAsync();

        await TabToAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Show me" }));
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, page.Locator(".example-sources li a").Nth(1));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".example .said:target")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".source:target")).ToBeFocusedAsync();

        await TabToAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "Read the example" }));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".sources > .source")).ToHaveCountAsync(3);
    });

    [Theory]
    [InlineData("/articles/1", 320, 256)]
    [InlineData("/articles/1", 1280, 600)]
    [InlineData("/articles/1/repair", 1280, 600)]
    public Task Nothing_that_has_the_keyboard_lies_below_what_stays_in_sight(string address, int width, int height) => chromium.VisitAsync(app, async page =>
    {
        await page.SetViewportSizeAsync(width, height);
        await page.GotoAsync(address);
        var covered = new List<string>();
        var steps = 0;
        for (var seen = ""; seen is not null && steps < 150; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            seen = await page.EvaluateAsync<string?>(CoveredControl);
            covered.AddRange(seen is { Length: > 0 } ? [seen] : []);
        }

        Assert.Empty(covered);
        Assert.InRange(steps, 30, 149);
    });

    // What the keyboard is led to must be there to be seen.
    private static async Task TabToAsync(IPage page, ILocator control)
    {
        await control.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var steps = 0; steps < 150; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await control.EvaluateAsync<bool>("control => control === document.activeElement"))
            {
                await Expect(control).ToBeInViewportAsync();
                return;
            }
        }

        Assert.Fail($"Tab does not lead to {control}");
    }
}
