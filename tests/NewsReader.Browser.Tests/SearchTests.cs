using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed partial class SearchTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public Task A_word_is_found_before_it_is_typed_to_its_end_and_what_is_sent_means_what_is_written() => chromium.VisitAsync(app, async page =>
    {
        await Stories.AddAsync(page, Stories.Text("Lighthouses retreat"));
        await page.GotoAsync("/search");

        await page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("lighthouses retrea");

        await Expect(page.Locator(".hits mark").Last).ToHaveTextAsync("retreat");
        await Expect(page).ToHaveURLAsync(Written());
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Expect(page.GetByText("Nothing in your library holds all of this.")).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(Written());
    });

    [GeneratedRegex(@"/search\?q=lighthouses\+retrea$")]
    private static partial Regex Written();
}
