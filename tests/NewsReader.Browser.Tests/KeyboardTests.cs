using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class KeyboardTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public Task A_list_is_walked_and_opened() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/sources");
        var links = page.Locator(".people > li > a");

        await page.Keyboard.PressAsync("j");
        await Expect(links.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(links.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("k");
        await Expect(links.First).ToBeFocusedAsync();
        var name = await links.First.InnerTextAsync();
        await page.Keyboard.PressAsync("o");

        await Expect(page.Locator("h1")).ToHaveTextAsync(name);
    });

    [Fact]
    public Task Statements_are_walked_in_the_order_of_the_text() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        var sentences = page.Locator("article .said[id]");

        await page.GotoAsync($"/articles/1#{await sentences.First.GetAttributeAsync("id")}");
        await page.Keyboard.PressAsync("n");
        await Expect(sentences.Nth(1)).ToBeFocusedAsync();
        await Expect(sentences.Nth(1)).ToBeInViewportAsync();
        await Expect(page).ToHaveURLAsync($"{app.Address}/articles/1#{await sentences.Nth(1).GetAttributeAsync("id")}");
        await page.Keyboard.PressAsync("p");
        await Expect(sentences.First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("p");
        await Expect(sentences.First).ToBeFocusedAsync();
    });

    [Theory]
    [InlineData("s", "#sources")]
    [InlineData("r", "#related")]
    public Task A_key_leads_to_a_panel(string key, string panel) => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await page.Keyboard.PressAsync(key);
        await Expect(page.Locator(panel)).ToBeFocusedAsync();
    });

    [Theory]
    [InlineData("l", "/")]
    [InlineData("s", "/sources")]
    [InlineData("f", "/search")]
    [InlineData("a", "/import")]
    public Task G_and_a_letter_lead_to_a_place(string letter, string place) => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync(letter);
        await Expect(page).ToHaveURLAsync(app.Address + place);
    });

    [Fact]
    public Task The_help_opens_closes_and_keeps_the_other_keys_quiet() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Keyboard shortcuts" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Heading).First).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("s");
        await Expect(page.Locator("#sources")).Not.ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");

        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    });

    [Fact]
    public Task A_text_field_gets_its_letters() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Searchbox).FocusAsync();

        await page.Keyboard.TypeAsync("jg s/?");

        await Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("jg s/?");
        await Expect(page).ToHaveURLAsync($"{app.Address}/");
    });

    [Fact]
    public Task Search_that_answers_as_one_types_is_one_key_away() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("/");

        await Expect(page).ToHaveURLAsync($"{app.Address}/search");
        await Expect(page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Gudzowska");
        await Expect(page.Locator(".hits > li")).ToHaveCountAsync(1);
    });

    [Fact]
    public Task The_page_that_adds_articles_has_the_keys_too() => chromium.VisitAsync(app, async page =>
    {
        await PageAddresses.OpenAsync(page, "/import");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("s");

        await Expect(page).ToHaveURLAsync($"{app.Address}/sources");
    });

    [Fact]
    public Task One_switch_turns_all_of_them_off() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await page.Locator(".settings summary").ClickAsync();
        await page.Locator(".settings .of-shortcuts").GetByLabel("Off").ClickAsync();
        await page.Keyboard.PressAsync("Escape");

        foreach (var key in new[] { "s", "n", "?", "/", "g", "l" })
        {
            await page.Keyboard.PressAsync(key);
        }

        await Expect(page).ToHaveURLAsync($"{app.Address}/articles/1");
        await Expect(page.Locator("#sources")).Not.ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    });
}
