using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class ReadingStateTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public Task By_keyboard_a_list_is_sorted_out_and_read_through() => chromium.VisitAsync(app, async page =>
    {
        var ids = await AddAsync(page, "Keyboard story one", "Keyboard story two", "Keyboard story three");
        await page.GotoAsync("/");
        var rows = page.Locator(".articles > li");
        var status = page.Locator("#done");
        var first = page.Locator($"[data-article='{await rows.First.GetAttributeAsync("data-article")}']");

        await page.Keyboard.PressAsync("j");
        await Expect(first.Locator("h2 a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("f");
        await Expect(status).ToContainTextAsync("Starred.");
        await Expect(first.GetByRole(AriaRole.Button, new() { Name = "Remove the star" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("m");
        await Expect(status).ToContainTextAsync("Marked as read.");
        await Expect(first).ToHaveAttributeAsync("data-progress", "read");
        await page.Keyboard.PressAsync("e");
        await Expect(status).ToContainTextAsync("Archived.");
        await Expect(first).ToBeHiddenAsync();
        await Axe.AssertNoViolationAsync(page);
        await page.Keyboard.PressAsync("u");
        await Expect(first).ToBeVisibleAsync();

        await page.GotoAsync($"/?state=unread");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".reading-acts").First).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync();
        var opened = page.Url;
        await page.Keyboard.PressAsync("k");
        await Expect(status).ToContainTextAsync("This is the first of its list.");
        await page.Keyboard.PressAsync("j");
        await Expect(page).Not.ToHaveURLAsync(opened);
        await Expect(page.Locator("h1")).ToContainTextAsync("Keyboard story");
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("k");
        await Expect(page).ToHaveURLAsync(opened);
        Assert.Equal(3, ids.Count);
    });

    [Fact]
    public Task By_keyboard_what_a_search_found_is_read_through() => chromium.VisitAsync(app, async page =>
    {
        await AddAsync(page, "Lighthouse story one", "Lighthouse story two");
        await page.GotoAsync("/search?q=lighthouse");
        var hits = page.Locator(".hits > li");
        var second = await hits.Nth(1).GetAttributeAsync("data-article");

        await page.Keyboard.PressAsync("j");
        await Expect(hits.First.Locator("h2 a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("f");
        await page.Keyboard.PressAsync("o");
        await Expect(page.Locator(".reading-acts").First).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(page).ToHaveURLAsync($"{app.Address}/articles/{second}");
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("j");

        await Expect(page.Locator("#done")).ToContainTextAsync("This is the last of its list.");
    });

    [Fact]
    public Task By_mouse_an_article_is_left_taken_up_again_and_read_to_its_end() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/articles/1");
        await page.Locator(".graf").Nth(4).ScrollIntoViewIfNeededAsync();
        await page.Mouse.WheelAsync(0, 500);
        await Expect(page.Locator("#p1")).Not.ToBeInViewportAsync();
        await page.GotoAsync("/");

        // Where one stopped is sent while the page is left.
        await page.WaitForFunctionAsync("() => fetch('/api/articles/1/state').then(answer => answer.json()).then(state => state.position?.paragraph > 0)");
        await page.Locator(".continue a").First.ClickAsync();
        await Expect(page.Locator("#done")).ToContainTextAsync("You stopped here");
        await Expect(page.Locator("h1")).Not.ToBeInViewportAsync();

        await page.Locator(".at-end").ScrollIntoViewIfNeededAsync();
        await Expect(page.Locator("#done")).ToContainTextAsync("Marked as read.");
        await page.Locator("#done button").ClickAsync();
        await Expect(page.Locator("#done")).ToContainTextAsync("You are still reading it.");
        await Expect(page.Locator(".at-end")).ToHaveAttributeAsync("data-progress", "reading");

        await page.Locator(".tags summary").ClickAsync();
        await page.GetByLabel("Tags, parted by commas").FillAsync("Sahel, Security  policy");
        await page.GetByLabel("Tags, parted by commas").PressAsync("Enter");
        await page.Locator(".tag-list a", new() { HasText = "security policy" }).ClickAsync();
        await Expect(page.Locator(".articles > li")).ToHaveCountAsync(1);
        await Expect(page.Locator(".chosen")).ToContainTextAsync("security policy");
        await Axe.AssertNoViolationAsync(page);
    });

    [Fact]
    public Task Without_JavaScript_the_same_buttons_are_forms() => chromium.VisitAsync(
        app,
        async page =>
        {
            var id = (await AddAsync(page, "A story without a script"))[0];
            await page.GotoAsync("/");
            var row = page.Locator($"[data-article='{id}']");

            await row.GetByRole(AriaRole.Button, new() { Name = "Archive" }).ClickAsync();
            await Expect(page.Locator(".told")).ToContainTextAsync("Archived.");
            await Expect(row).ToHaveCountAsync(0);
            await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
            await Expect(row).ToHaveCountAsync(1);

            await row.Locator("h2 a").ClickAsync();
            await page.Locator(".at-end").GetByRole(AriaRole.Button, new() { Name = "Mark as read" }).ClickAsync();
            await Expect(page.Locator(".at-end").GetByRole(AriaRole.Button, new() { Name = "Mark as unread" })).ToBeVisibleAsync();
            await page.GotoAsync("/?state=read");
            await Expect(row.Locator(".progress")).ToHaveTextAsync("Read");

            await page.GotoAsync("/?state=unread&outlet=Nobody");
            await Expect(page.Locator(".empty")).ToContainTextAsync("No article fits all of this.");
        },
        Reader.WithoutJavaScript);

    [Fact]
    public Task A_finger_stars_and_a_server_that_refuses_is_owned_up_to() => chromium.VisitAsync(
        app,
        async page =>
        {
            var id = (await AddAsync(page, "A story under a finger"))[0];
            await page.GotoAsync("/");
            var star = page.Locator($"[data-article='{id}'] [data-act=star]");

            await star.TapAsync();
            await Expect(star).ToHaveAttributeAsync("value", "unstar");
            await page.GotoAsync("/?starred=true");
            await Expect(star).ToHaveAttributeAsync("value", "unstar");

            await page.RouteAsync("**/api/articles/*/state", route => route.FulfillAsync(new() { Status = 503, Body = "" }));
            await star.TapAsync();
            await Expect(page.Locator("#done")).ToContainTextAsync("Not saved. The server answered 503.");
            await Expect(star).ToHaveAttributeAsync("value", "unstar");
        },
        Reader.OnAPhone with { Expects = 503 });

    private static async Task<List<int>> AddAsync(IPage page, params string[] headlines)
    {
        var ids = new List<int>();
        foreach (var headline in headlines)
        {
            var address = await Stories.AddAsync(page, Stories.Text(headline));
            ids.Add(int.Parse(address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture));
        }

        return ids;
    }
}
