using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

/// <summary>Every page of the app, and how to get it to show all that it has.</summary>
internal static class PageAddresses
{
    /// <summary>The address that stands for the import page with a text looked at.</summary>
    public const string Preview = "/import preview";

    public static readonly IReadOnlyList<string> All =
    [
        "/", "/search", "/search?q=Mali", "/search?q=nosuchword", "/articles/1", "/sources", "/sources/1", "/sources/1/merge", "/sources/1/split", "/sources/decisions", "/sources/questions", "/bin", "/authors/1", "/articles/1/corrections", "/articles/1/statements/1", "/articles/1/repair", "/import", "/imports", Preview, "/welcome", "/offline", "/highlights", "/not-there", "/error",
    ];

    public static int? StatusOf(string address) => address == "/not-there" ? 404 : null;

    public static async Task OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address == Preview ? "/import" : address);
        await page.Locator("h1").WaitForAsync();
        if (address == Preview)
        {
            await page.GetByLabel("The article’s text").FillAsync(Stories.Text("A text to look at"));
            await page.GetByRole(AriaRole.Button, new() { Name = "Look at it" }).ClickAsync();
            await page.Locator(".findings").WaitForAsync();
        }
        else if (address == "/import")
        {
            await Expect(page.Locator("input[type=file]").First).ToBeEnabledAsync();
        }

        // Last, since what is open may lie over what is to be pressed.
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
    }
}
