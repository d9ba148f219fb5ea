using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class SheetsTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public Task On_a_phone_the_sources_are_a_sheet_that_the_way_back_closes() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");
            await Expect(page.Locator("#p3")).ToBeVisibleAsync();
            await page.Locator("#p3").ScrollIntoViewIfNeededAsync();
            var place = await page.EvaluateAsync<double>("scrollY");

            await page.GetByRole(AriaRole.Link, new() { Name = "3 sources" }).TapAsync();
            await AssertIsSheetAsync(page, ".sources");
            await page.GoBackAsync();

            await AssertIsClosedAsync(page, ".sources");
            Assert.Equal(place, await page.EvaluateAsync<double>("scrollY"));

            await page.GetByRole(AriaRole.Link, new() { Name = "9 related" }).TapAsync();
            await AssertIsSheetAsync(page, ".related");
            await page.Locator(".related .sheet-close").TapAsync();
            await AssertIsClosedAsync(page, ".related");

            await page.GetByRole(AriaRole.Link, new() { Name = "3 sources" }).TapAsync();
            await page.Locator(".sources li a").First.TapAsync();
            await AssertIsClosedAsync(page, ".sources");
            await Expect(page.Locator("#q2")).ToBeInViewportAsync();
        },
        Reader.OnAPhone);

    [Fact]
    public Task A_sheet_takes_the_keyboard_in_and_gives_it_back() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");
            await page.GetByRole(AriaRole.Link, new() { Name = "9 related" }).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("#related")).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(".related .sheet-close")).ToBeFocusedAsync();

            await page.Keyboard.PressAsync("Escape");

            await AssertIsClosedAsync(page, ".related");
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = "9 related" })).ToBeFocusedAsync();
        },
        new Reader { Width = 600 });

    [Fact]
    public Task Sheets_open_and_close_without_JavaScript() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/articles/1");
            await page.GetByRole(AriaRole.Link, new() { Name = "3 sources" }).ClickAsync();
            await AssertIsSheetAsync(page, ".sources");

            await page.Locator(".sources .sheet-close").ClickAsync();

            await AssertIsClosedAsync(page, ".sources");
        },
        Reader.OnAPhone with { JavaScript = false });

    private static async Task AssertIsSheetAsync(IPage page, string panel)
    {
        await Expect(page.Locator(panel)).ToHaveCSSAsync("position", "fixed");
        await Expect(page.Locator($"{panel} h2").First).ToBeInViewportAsync();
    }

    private static Task AssertIsClosedAsync(IPage page, string panel) =>
        Expect(page.Locator(panel)).Not.ToHaveCSSAsync("position", "fixed");
}
