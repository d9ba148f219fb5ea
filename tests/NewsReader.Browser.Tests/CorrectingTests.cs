using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class CorrectingTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public Task A_reader_repairs_a_page_makes_a_rule_of_it_and_the_next_page_of_the_site_comes_out_right() => chromium.VisitAsync(app, async page =>
    {
        await AddAsync(page, "bridge");
        await Expect(page.Locator(".body")).ToContainTextAsync("Our weekend offer");
        await page.Locator(".retitle summary").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Repair the text" }).ClickAsync();

        // One by mouse, one by keyboard.
        await page.Locator(".blocks label", new() { HasText = "Our weekend offer" }).ClickAsync();
        await page.Locator(".blocks label", new() { HasText = "Opening hours" }).Locator("input").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();

        await Expect(page.Locator(".preview")).ToContainTextAsync("Opening hours");
        await Expect(page.Locator(".preview .passage")).Not.ToContainTextAsync("Our weekend offer");
        await Expect(page.Locator(".preview")).ToContainTextAsync("div.hours");
        await page.GetByLabel("Do the same on every page of wire.example").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Expect(page.Locator(".body")).ToContainTextAsync("Opening hours");
        await Expect(page.Locator(".body")).Not.ToContainTextAsync("Our weekend offer");
        var repaired = page.Url;

        await AddAsync(page, "tunnel");
        await Expect(page.Locator(".body")).ToContainTextAsync("Opening hours");
        await Expect(page.Locator(".body")).Not.ToContainTextAsync("Our weekend offer");

        await page.GotoAsync("/rules");
        var rules = page.GetByRole(AriaRole.Button, new() { Name = "Remove" });
        await Expect(rules).ToHaveCountAsync(2);
        await rules.First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(rules).ToHaveCountAsync(1);

        await page.GotoAsync($"{repaired}/corrections");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.Locator(".made .state b")).ToHaveTextAsync("Undone");
    });

    [Fact]
    public Task A_reader_puts_statements_right_adds_one_by_selecting_it_and_undoes_it_all() => chromium.VisitAsync(app, async page =>
    {
        await AddAsync(page, "ferry");
        var article = page.Url;

        // Whose words they are, by keyboard alone.
        await page.Locator(".source .correct a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Somebody else:").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Mario Gomez");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".source h3").First).ToContainTextAsync("Mario Gomez");

        await page.Locator(".source", new() { HasText = "Maria Lopez" }).Locator(".correct a").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "This is no statement" }).ClickAsync();
        await Expect(page.Locator(".sources")).Not.ToContainTextAsync("Maria Lopez");

        await page.GetByRole(AriaRole.Link, new() { Name = "Add a statement" }).ClickAsync();
        await page.Locator(".passage p", new() { HasText = "four million euros" }).ClickAsync(new() { ClickCount = 3 });
        await Expect(page.Locator("#words")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^The work costs"));
        await page.Locator("#name").FillAsync("The Region");
        await Expect(page.GetByLabel("Somebody else:")).ToBeCheckedAsync();
        await page.Locator("#source-kind").SelectOptionAsync("Organisation");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add it" }).ClickAsync();
        await Expect(page.Locator(".source", new() { HasText = "The Region" })).ToContainTextAsync("The work costs four million euros");

        await page.GotoAsync($"{article}/corrections");
        var undo = page.GetByRole(AriaRole.Button, new() { Name = "Undo" });
        await Expect(undo).ToHaveCountAsync(3);
        for (var left = 2; left >= 0; left--)
        {
            await undo.First.ClickAsync();
            await Expect(undo).ToHaveCountAsync(left);
        }

        await page.GotoAsync(article);
        await Expect(page.Locator(".sources")).ToContainTextAsync("Maria Lopez");
        await Expect(page.Locator(".sources")).Not.ToContainTextAsync("Mario Gomez");
        await Expect(page.Locator(".sources")).Not.ToContainTextAsync("The Region");
    });

    [Fact]
    public Task Without_JavaScript_the_head_and_a_statements_words_are_put_right() => chromium.VisitAsync(
        app,
        async page =>
        {
            await AddAsync(page, "region");
            var article = page.Url;
            await page.GotoAsync($"{article}/corrections");
            await page.GetByLabel("Authors, parted by semicolons").FillAsync("Jo Roe; Ana Diaz");
            await page.GetByLabel("Published").FillAsync("2025-11-03");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(page.Locator(".made li")).ToHaveCountAsync(2);
            await page.GotoAsync(article);
            await Expect(page.Locator("article .byline")).ToContainTextAsync("By Jo Roe and Ana Diaz");

            await page.Locator(".source .correct a").First.ClickAsync();
            await page.Locator("#words").FillAsync("it is tired");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(page.Locator(".source li > a").First).ToHaveTextAsync("it is tired");

            await page.Locator(".source .correct a").First.ClickAsync();
            await page.Locator("#words").FillAsync("words that nobody printed");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("do not stand in the article");
        },
        Reader.WithoutJavaScript);

    [Fact]
    public Task All_articles_are_read_again_when_the_reader_asks() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/reread");
        await Expect(page.Locator(".run")).ToContainTextAsync("All articles are read by this importer");

        await AddAsync(page, "again");
        await page.GotoAsync($"{page.Url}/corrections");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read again" }).ClickAsync();
        await Expect(page.Locator("p.message")).ToContainTextAsync("came out as it was");
    });

    private static async Task AddAsync(IPage page, string name)
    {
        var answer = await page.APIRequest.PostAsync("/api/articles", new()
        {
            Headers = [new("Content-Type", "text/html")],
            DataString = $"""
                <!doctype html>
                <html lang="en"><head><title>The {name} is closed today</title><link rel="canonical" href="https://www.wire.example/{name}"></head><body>
                <main><article class="story">
                <h1>The {name} is closed today</h1>
                <p>The city will close its harbour bridge on Monday for three weeks, and buses will take the longer way around the {name} until the work is done.</p>
                <p>“The bridge is safe, but it is tired,” said Maria Lopez, the city’s chief engineer. She said that the steel had rusted faster than anybody expected.</p>
                <div class="offer"><p>Our weekend offer for readers of this paper holds until Sunday and is better than it ever was, so do not miss it this time, whoever you are.</p></div>
                <p>The work costs four million euros and is paid for by the region, which also pays for the buses that run while the bridge is closed to cars.</p>
                </article></main>
                <div class="hours"><p>Opening hours of the terminal change with the works.</p></div>
                </body></html>
                """,
        });
        Assert.Equal(201, answer.Status);
        await page.GotoAsync(answer.Headers["location"].Replace("/api", "", StringComparison.Ordinal));
    }
}
