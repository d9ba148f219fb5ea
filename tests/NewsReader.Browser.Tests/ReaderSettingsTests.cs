using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class ReaderSettingsTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    private const string Paper = "rgb(251, 248, 242)";
    private const string Sepia = "rgb(243, 233, 211)";
    private const string Night = "rgb(23, 22, 20)";

    [Theory]
    [InlineData(ColorScheme.Light, "Dark", Night)]
    [InlineData(ColorScheme.Light, "Sepia", Sepia)]
    [InlineData(ColorScheme.Dark, "Light", Paper)]
    [InlineData(ColorScheme.Dark, "Sepia", Sepia)]
    public Task The_theme_is_switched_without_JavaScript_and_stays(ColorScheme system, string choice, string expected) => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/sources?from=0");
            await ChooseAsync(page, choice);
            await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();

            await Expect(page).ToHaveURLAsync($"{app.Address}/sources?from=0");
            await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", expected);
            await page.GotoAsync("/articles/1");
            await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", expected);
            await page.Locator(".settings summary").ClickAsync();
            await Expect(page.GetByLabel(choice, new() { Exact = true })).ToBeCheckedAsync();
        },
        new Reader { JavaScript = false, Scheme = system });

    [Theory]
    [InlineData(ColorScheme.Light, Paper)]
    [InlineData(ColorScheme.Dark, Night)]
    public Task Without_a_choice_the_theme_is_the_systems(ColorScheme system, string expected) => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/");

            await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", expected);
        },
        new Reader { JavaScript = false, Scheme = system });

    [Fact]
    public Task The_systems_theme_can_be_chosen_again() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync("/");
            await ChooseAsync(page, "Light");
            await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", Paper);
            await page.GetByLabel("As the system").ClickAsync();

            await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", Night);
        },
        new Reader { Scheme = ColorScheme.Dark });

    [Fact]
    public Task The_theme_holds_on_the_interactive_page() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/import");
        await Expect(page.Locator("input[type=file]").First).ToBeEnabledAsync();
        await ChooseAsync(page, "Dark");
        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", Night);
        await KeptAsync(page, "theme", "dark");

        await page.ReloadAsync();

        await Expect(page.Locator("input[type=file]").First).ToBeEnabledAsync();
        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", Night);
    });

    [Theory]
    [InlineData("Large", "size", "large", "font-size", "23px")]
    [InlineData("Largest", "size", "largest", "font-size", "32px")]
    [InlineData("Loose", "spacing", "loose", "line-height", "37px")]
    [InlineData("Hyperlegible", "typeface", "legible", "font-family", "\"Atkinson Hyperlegible\", \"Public Sans\", system-ui, -apple-system, \"Segoe UI\", sans-serif")]
    [InlineData("Short", "measure", "narrow", "width", "496px")]
    public Task Text_changes_at_once_and_stays(string choice, string setting, string value, string property, string expected) =>
        chromium.VisitAsync(app, async page =>
        {
            await page.GotoAsync("/articles/1");
            await ChooseAsync(page, choice);
            await Expect(page.Locator(".body")).ToHaveCSSAsync(property, expected);
            await KeptAsync(page, setting, value);

            await page.ReloadAsync();

            await Expect(page.Locator(".body")).ToHaveCSSAsync(property, expected);
        });

    [Fact]
    public Task The_keyboard_opens_chooses_and_closes() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await page.Locator(".settings summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("body")).ToHaveCSSAsync("background-color", Sepia);

        await page.Keyboard.PressAsync("Escape");

        await Expect(page.Locator(".settings form")).ToBeHiddenAsync();
        await Expect(page.Locator(".settings summary")).ToBeFocusedAsync();
        await KeptAsync(page, "theme", "sepia");
    });

    private static async Task ChooseAsync(IPage page, string choice)
    {
        await page.Locator(".settings summary").ClickAsync();
        await page.Locator(".settings").GetByLabel(choice, new() { Exact = true }).First.ClickAsync();
    }

    // The choice is sent in the background: the next page is asked for when the answer is here.
    private static async Task KeptAsync(IPage page, string setting, string value)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var cookies = await page.Context.CookiesAsync();
            if (cookies.Any(cookie => cookie.Name == setting && cookie.Value == value))
            {
                return;
            }

            await page.WaitForTimeoutAsync(50);
        }

        Assert.Fail($"{setting} was not kept");
    }
}
