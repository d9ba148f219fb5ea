using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class WelcomeTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    public static TheoryData<bool> Scripts => [true, false];

    [Theory, MemberData(nameof(Scripts))]
    public Task A_new_reader_is_shown_who_says_what_on_the_example_and_is_not_asked_again(bool javaScript) => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/");
            await page.GetByRole(AriaRole.Link, new() { Name = "Show me" }).ClickAsync();
            await page.Locator(".example-sources li a").Nth(1).ClickAsync();
            await Expect(page.Locator(".example .said:target")).ToContainTextAsync("the Wagner Group");
            await page.Locator(".example .said").First.ClickAsync();
            await Expect(page.Locator(".source:target h2")).ToHaveTextAsync("The Sentry");

            await page.GetByRole(AriaRole.Link, new() { Name = "Read the example" }).ClickAsync();
            await Expect(page.Locator(".sources > .source")).ToHaveCountAsync(3);
            await page.GotoAsync("/");

            await Expect(page.Locator(".articles > li").First).ToBeVisibleAsync();
            await Expect(page.Locator(".welcome-note")).ToHaveCountAsync(0);
        },
        new Reader { JavaScript = javaScript });

    [Fact]
    public Task Who_does_not_want_to_be_shown_is_left_alone() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Button, new() { Name = "Not now" }).ClickAsync();

        await Expect(page.Locator(".articles > li").First).ToBeVisibleAsync();
        await Expect(page.Locator(".welcome-note")).ToHaveCountAsync(0);
    });
}
