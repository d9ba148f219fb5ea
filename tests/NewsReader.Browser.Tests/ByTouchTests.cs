using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

/// <summary>What a mouse does, with a finger on a phone.</summary>
public sealed class ByTouchTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public Task Theme_and_size_are_chosen_and_a_section_is_gone_to() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");
            await page.Locator(".settings summary").TapAsync();
            await page.Locator(".settings").GetByLabel("Dark").TapAsync();
            await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(23, 22, 20)");
            await page.Locator(".settings").GetByLabel("Largest").TapAsync();
            await Expect(page.Locator(".body")).ToHaveCSSAsync("font-size", "30.4px");
            await page.Locator(".settings summary").TapAsync();
            await Expect(page.Locator(".settings form")).ToBeHiddenAsync();

            await page.Locator(".outline summary").TapAsync();
            await page.Locator(".outline a[href='#section-3']").TapAsync();
            await Expect(page.Locator("#section-3")).ToBeInViewportAsync();
            await Expect(page.Locator(".outline nav")).ToBeHiddenAsync();
        },
        Reader.OnAPhone);

    [Fact]
    public Task The_strip_and_the_sources_lead_to_the_sentence() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");
            await page.Locator(".voices a.voice-2").First.TapAsync();
            await Expect(page.Locator("article a.said[href='#source-2']:target")).ToBeInViewportAsync();

            await page.GetByRole(AriaRole.Link, new() { Name = "3 sources" }).TapAsync();
            await page.Locator("#source-3 li > a").First.TapAsync();
            await Expect(page.Locator("article a.said[href='#source-3']:target")).ToBeInViewportAsync();
            await Expect(page.Locator(".sources")).Not.ToHaveCSSAsync("position", "fixed");
        },
        Reader.OnAPhone);

    [Fact]
    public Task Words_are_highlighted_coloured_and_left_as_they_were() => chromium.VisitAsync(
        app,
        async page =>
        {
            var item = page.Locator("#highlights li", new() { HasText = "Malian forces" });
            await page.GotoAsync("/articles/1");
            await page.GetByText("Highlight words without selecting them").TapAsync();
            await page.GetByLabel("Words, as the article has them").TapAsync();
            await page.Keyboard.TypeAsync("Malian forces");
            await page.GetByRole(AriaRole.Button, new() { Name = "Highlight them" }).TapAsync();
            await Expect(page.Locator(".highlight:target")).ToBeInViewportAsync();

            await page.GetByRole(AriaRole.Link, new() { Name = "1 highlight" }).TapAsync();
            await item.Locator("summary").TapAsync();
            await item.GetByLabel("Pink").TapAsync();
            await item.GetByRole(AriaRole.Button, new() { Name = "Save" }).TapAsync();
            await Expect(page.Locator(".highlight.of-pink:target")).ToBeInViewportAsync();

            await item.Locator("summary").TapAsync();
            await item.GetByRole(AriaRole.Button, new() { Name = "Remove the highlight" }).TapAsync();
            await Expect(item).ToHaveCountAsync(0);
        },
        Reader.OnAPhone);

    [Fact]
    public Task Words_that_a_finger_has_selected_are_highlighted_with_a_note() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync(await Stories.AddAsync(page, Stories.Text("A story to select words in")));
            await page.EvaluateAsync("dispatchEvent(new CustomEvent('say', { detail: { text: 'Saved.', label: 'Undo', act() { } } }))");

            // What a long press and its handles do is the phone's own; what they leave is a selection.
            await page.EvaluateAsync("""
                document.querySelector("#p2").scrollIntoView({ block: "end" });
                scrollBy(0, 80);
                getSelection().selectAllChildren(document.querySelector("#p2 p"));
                """);
            var bar = page.Locator("#highlighter");
            await Expect(bar).ToBeInViewportAsync(new() { Ratio = 1 });
            Assert.Empty(await bar.EvaluateAsync<string[]>("""
                bar => [...bar.querySelectorAll("button")].filter(button => button.checkVisibility())
                  .filter(button => Math.min(button.offsetWidth, button.offsetHeight) < 44).map(button => button.outerHTML)
                """));

            await bar.GetByRole(AriaRole.Button, new() { Name = "Note" }).TapAsync();
            await bar.GetByLabel("Note").TapAsync();
            await page.Keyboard.TypeAsync("For the timeline.");
            await Expect(bar).ToBeInViewportAsync(new() { Ratio = 1 });
            Assert.True(await bar.EvaluateAsync<bool>("""
                bar => [...bar.querySelectorAll("button")].every(button => {
                  const { x, y, width, height, right } = button.getBoundingClientRect();
                  return right <= innerWidth - 8 && button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
                })
                """));
            await bar.GetByRole(AriaRole.Button, new() { Name = "Highlight in green" }).TapAsync();

            await Expect(page.Locator("#p2 .highlight.of-green").First).ToBeVisibleAsync();
            await Expect(page.Locator("#highlights .note")).ToHaveTextAsync("For the timeline.");
            await Expect(page.Locator(".bar")).ToContainTextAsync("1 highlight");
            await Expect(bar).ToBeHiddenAsync();
            await page.ReloadAsync();
            await Expect(page.Locator("#p2 .highlight.of-green").First).ToBeVisibleAsync();
        },
        Reader.OnAPhone);

    [Fact]
    public Task A_new_reader_is_shown_who_says_what() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/");
            await page.GetByRole(AriaRole.Link, new() { Name = "Show me" }).TapAsync();
            await page.Locator(".example-sources li a").Nth(1).TapAsync();
            await Expect(page.Locator(".example .said:target")).ToBeInViewportAsync();
            await page.Locator(".example .said:target").TapAsync();
            await Expect(page.Locator(".source:target")).ToBeInViewportAsync();

            await page.GetByRole(AriaRole.Link, new() { Name = "Read the example" }).TapAsync();
            await Expect(page.Locator("article h1")).ToBeInViewportAsync();
        },
        Reader.OnAPhone);

    [Fact]
    public Task The_library_is_narrowed_and_searched() => chromium.VisitAsync(
        app,
        async page =>
        {
            await Stories.AddAsync(page, Stories.Text("A story beside the example"));
            await page.GotoAsync("/");
            await page.GetByText("Narrow the list").TapAsync();
            await page.GetByLabel("Source", new() { Exact = true }).TapAsync();
            await page.Keyboard.TypeAsync("Justyna Gudzowska");
            await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).TapAsync();
            await Expect(page.Locator(".articles > li")).ToHaveCountAsync(1);
            await page.Locator(".chosen a").First.TapAsync();
            await Expect(page.Locator(".articles > li", new() { HasText = "A story beside the example" })).ToBeVisibleAsync();

            await page.GetByRole(AriaRole.Navigation, new() { Name = "Places" }).GetByText("Search").TapAsync();
            await page.GetByRole(AriaRole.Searchbox).TapAsync();
            await page.Keyboard.TypeAsync("Gudzowska");
            await Expect(page.Locator(".hits > li")).ToHaveCountAsync(1);
            await page.Locator(".hits h2 a").TapAsync();
            await Expect(page).ToHaveURLAsync($"{app.Address}/articles/1");
        },
        Reader.OnAPhone);
}
