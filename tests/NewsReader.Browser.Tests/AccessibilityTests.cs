using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class AccessibilityTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    public static TheoryData<string> Pages => [.. PageAddresses.All];

    [Theory, MemberData(nameof(Pages))]
    public Task Axe_finds_no_violation(string address) => chromium.VisitAsync(
        app,
        async page =>
        {
            await PageAddresses.OpenAsync(page, address);
            await Axe.AssertNoViolationAsync(page);

            // A theme changes colours alone, and is a word at the root of the page. What fades from one to the other is not looked at on its way.
            await page.AddStyleTagAsync(new() { Content = "* { transition: none !important; }" });
            foreach (var theme in new[] { "sepia", "dark" })
            {
                await page.EvaluateAsync("theme => document.documentElement.dataset.theme = theme", theme);
                await Axe.AssertNoViolationAsync(page, "color-contrast");
            }

            await page.EvaluateAsync("document.documentElement.dataset.theme = 'light'");
            await page.SetViewportSizeAsync(360, 900);
            await Axe.AssertNoViolationAsync(page);
        },
        new Reader { Theme = "light", Expects = PageAddresses.StatusOf(address) });

    [Fact]
    public Task Axe_finds_no_violation_at_a_sentence_that_was_chosen() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await page.Locator(".source li > a").First.ClickAsync();
        await Expect(page.Locator("article .said.here").First).ToBeVisibleAsync();

        await Axe.AssertNoViolationAsync(page);
    });
}
