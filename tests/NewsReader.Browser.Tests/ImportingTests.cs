using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class ImportingTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public Task A_reader_pastes_a_text_corrects_what_was_found_and_saves_it() => chromium.VisitAsync(app, async page =>
    {
        await PasteAsync(page, Stories.Text("A headline with a slip"));
        await Expect(page.Locator(".findings")).ToContainTextAsync("Maria Lopez");

        await page.GetByLabel("Headline").FillAsync("A headline put right");
        await page.GetByLabel("Authors").FillAsync("Ana Diaz; Jo Roe");
        await page.GetByLabel("Published").FillAsync("2025-11-03");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to the library" }).ClickAsync();

        await Expect(page.Locator("article h1")).ToHaveTextAsync("A headline put right");
        await Expect(page.Locator("article .byline")).ToContainTextAsync("By Ana Diaz and Jo Roe");
        await Expect(page.Locator("article time")).ToHaveTextAsync("3 November 2025");
    });

    [Fact]
    public Task What_was_pasted_is_still_there_on_the_way_back() => chromium.VisitAsync(app, async page =>
    {
        var text = Stories.Text("On second thoughts");
        await PasteAsync(page, text);

        await page.GetByRole(AriaRole.Button, new() { Name = "Back to the text" }).ClickAsync();

        await Expect(page.GetByLabel("The article’s text")).ToHaveValueAsync(text);
    });

    [Fact]
    public Task A_text_without_an_article_is_refused_with_a_reason() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/import");
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at it" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("There is no text to import.");
    });

    [Fact]
    public Task One_line_that_is_no_address_is_named_and_nothing_that_was_typed_is_lost() => chromium.VisitAsync(app, async page =>
    {
        const string text = "https://wire.example/a\nnot an address\nhttps://wire.example/b";
        await PasteAsync(page, text);

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("line 2 is no address: \"not an address\".");
        await Expect(page.GetByLabel("The article’s text")).ToHaveValueAsync(text);
    });

    [Fact]
    public Task Several_files_are_added_at_once_each_with_its_own_answer() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/import");
        await Expect(page.Locator("input[type=file]").First).ToBeEnabledAsync();

        await page.Locator("input[type=file]").First.SetInputFilesAsync(
        [
            FileOf("one.txt", Encoding.UTF8.GetBytes(Stories.Text("The first file of three"))),
            FileOf("two.txt", [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0xFF, 0xFE, 0, 1, 0, 0, 2, 0]),
            FileOf("three.txt", Encoding.UTF8.GetBytes(Stories.Text("The third file of three"))),
            FileOf("again.txt", Encoding.UTF8.GetBytes(Stories.Text("The first file of three"))),
        ]);

        await Expect(page.Locator(".outcomes li")).ToHaveCountAsync(4);
        await Expect(page.Locator(".outcomes li").Nth(0)).ToContainTextAsync("added");
        await Expect(page.Locator(".outcomes li").Nth(1)).ToContainTextAsync("not added: This is not text");
        await Expect(page.Locator(".outcomes li").Nth(3)).ToContainTextAsync("was here already");
        await page.Locator(".outcomes li").Nth(2).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator("article h1")).ToHaveTextAsync("The third file of three");
    });

    [Fact]
    public Task One_file_is_looked_at_first() => chromium.VisitAsync(app, async page =>
    {
        await page.GotoAsync("/import");
        await Expect(page.Locator("input[type=file]").First).ToBeEnabledAsync();

        await page.Locator("input[type=file]").First.SetInputFilesAsync(FileOf("only.txt", Encoding.UTF8.GetBytes(Stories.Text("A file alone"))));

        await Expect(page.GetByLabel("Headline")).ToHaveValueAsync("A file alone");
    });

    [Fact]
    public Task A_headline_is_edited_without_JavaScript() => chromium.VisitAsync(
        app,
        async page =>
        {
            await page.GotoAsync(await Stories.AddAsync(page, Stories.Text("Before the edit")));

            await page.Locator(".retitle summary").ClickAsync();
            await page.GetByLabel("Headline").FillAsync("After the edit");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

            await Expect(page.Locator("article h1")).ToHaveTextAsync("After the edit");
        },
        Reader.WithoutJavaScript);

    private static async Task PasteAsync(IPage page, string text)
    {
        await page.GotoAsync("/import");
        await page.GetByLabel("The article’s text").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at it" }).ClickAsync();
    }

    private static FilePayload FileOf(string name, byte[] bytes) => new() { Name = name, MimeType = "text/plain", Buffer = bytes };
}
