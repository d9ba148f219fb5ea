using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class SourceDecisionsTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData(true, "Lopez")]
    [InlineData(false, "Garcia")]
    public Task A_reader_says_who_is_who_and_takes_it_back(bool javaScript, string surname) => chromium.VisitAsync(
        app,
        async page =>
        {
            await AddAsync(page, $"The bridge of {surname}", $"Maria {surname}");
            await AddAsync(page, $"The tunnel of {surname}", $"Maria {surname}");
            await AddAsync(page, $"The ferry of {surname}", $"Marie {surname}-Ruiz");

            // Two that are one, by the keyboard alone.
            await page.GotoAsync($"/sources?q={surname}");
            await page.GetByRole(AriaRole.Link, new() { Name = $"Maria {surname}", Exact = true }).ClickAsync();
            await TabToAsync(page, page.GetByRole(AriaRole.Link, new() { Name = "The same as another source" }));
            await page.Keyboard.PressAsync("Enter");
            await TabToAsync(page, page.GetByLabel("Name to look for"));
            await page.Keyboard.TypeAsync("Marie");
            await page.Keyboard.PressAsync("Enter");
            await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = $"Marie {surname}-Ruiz is the same" }));
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator(".page-head .facts")).ToContainTextAsync("3 articles");

            // What was said about something.
            await page.GetByLabel("About", new() { Exact = true }).FillAsync("tired");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator(".statements a")).ToHaveCountAsync(3);
            await Expect(page.Locator(".statements a").First).ToContainTextAsync("tired");
            await page.GetByLabel("Kind", new() { Exact = true }).SelectOptionAsync("indirect");
            await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
            await Expect(page.Locator(".said-here .empty")).ToContainTextAsync("No statement of this source is like that.");

            // A part that is somebody else.
            await page.GetByRole(AriaRole.Link, new() { Name = "Some of this is somebody else" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Part them" }).ClickAsync();
            await Expect(page.Locator(".problem")).ToBeVisibleAsync();
            await page.GetByLabel($"The tunnel of {surname}").CheckAsync();
            await page.GetByLabel("Name", new() { Exact = true }).FillAsync($"Another {surname}");
            await page.GetByRole(AriaRole.Button, new() { Name = "Part them" }).ClickAsync();
            await Expect(page.Locator("h1")).ToHaveTextAsync($"Another {surname}");
            await Expect(page.Locator(".appearance-in h2")).ToHaveTextAsync($"The tunnel of {surname}");

            // And back.
            await page.GetByRole(AriaRole.Link, new() { Name = "What you decided, and how to undo it" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = $"Undo: some of Maria {surname} is Another {surname}" }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = $"Undo: Marie {surname}-Ruiz is Maria {surname}" }).ClickAsync();
            await page.GotoAsync($"/sources?q={surname}");
            await Expect(page.Locator(".people a")).ToHaveTextAsync([$"Maria {surname}", $"Marie {surname}-Ruiz"]);

            // Two of whom the library asks whether they are one.
            await AddAsync(page, $"The quay of {surname}", $"Jo A. {surname}");
            await AddAsync(page, $"The lock of {surname}", $"Jo B. {surname}");
            await page.GotoAsync("/sources");
            await page.GetByRole(AriaRole.Link, new() { Name = "Are they one?" }).ClickAsync();
            var question = page.Locator(".question", new() { HasText = $"Jo A. {surname}" });
            await Expect(question).ToContainTextAsync("Their middle initials differ.");
            await question.GetByRole(AriaRole.Button, new() { Name = "Yes, one" }).ClickAsync();
            await Expect(question).ToHaveCountAsync(0);
            await page.GotoAsync($"/sources?q=Jo+{surname}");
            await Expect(page.Locator(".people a")).ToHaveTextAsync([$"Jo A. {surname}"]);
        },
        new Reader { JavaScript = javaScript });

    [Fact]
    public Task The_list_answers_as_one_types_and_keeps_its_order_and_kind() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/sources?by=recent&kind=person");

        await page.GetByLabel("Name to look for").FillAsync("Gudz");

        await Expect(page.Locator(".people a")).ToHaveTextAsync(["Justyna Gudzowska"]);
        await Expect(page).ToHaveURLAsync($"{app.Address}/sources?q=Gudz&by=recent&kind=person");
    });

    private static async Task TabToAsync(IPage page, ILocator wanted)
    {
        await Expect(wanted).ToBeVisibleAsync();
        for (var step = 0; step < 80; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach {wanted}.");
    }

    private static async Task AddAsync(IPage page, string headline, string name)
    {
        var added = await page.APIRequest.PostAsync("/api/articles", new()
        {
            Headers = [new("Content-Type", "text/plain; charset=utf-8")],
            DataString = Stories.Text(headline).Replace("Maria Lopez", name, StringComparison.Ordinal),
        });
        Assert.Equal(201, added.Status);
    }
}
