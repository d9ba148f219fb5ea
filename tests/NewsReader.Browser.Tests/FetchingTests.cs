using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class FetchingTests(Chromium chromium, SeededLibrary library) : BesideASite(library)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_reader_imports_an_address_follows_two_related_posts_and_goes_back_along_the_trail(bool javaScript) => chromium.VisitAsync(
        App,
        async page =>
        {
            await page.GotoAsync("/imports");
            await page.GetByLabel("Addresses, one a line").FillAsync(Site.At("/bridge?utm_source=mail"));
            await page.GetByRole(AriaRole.Button, new() { Name = "Import them" }).ClickAsync();
            await page.Locator(".queue a", new() { HasText = "Harbour bridge closes for repairs" }).ClickAsync();
            await Expect(page.Locator("article h1")).ToHaveTextAsync("Harbour bridge closes for repairs");
            var first = page.Url;

            await FollowAsync(page, "Ferry firm plans for more passengers");
            await Expect(page.Locator(".trail li")).ToHaveTextAsync(["Harbour bridge closes for repairs"]);
            await FollowAsync(page, "Region pays for the longer bus route");
            await Expect(page.Locator(".trail li")).ToHaveTextAsync(["Harbour bridge closes for repairs", "Ferry firm plans for more passengers"]);

            // The third points to the first by another headline and with a tracking mark: that is here.
            await page.Locator(".related a.local", new() { HasText = "What became of the harbour bridge" }).First.ClickAsync();
            await Expect(page).ToHaveURLAsync(first);
            await page.Locator(".related a.local", new() { HasText = "Ferry firm plans for more passengers" }).First.ClickAsync();
            await page.Locator(".trail a", new() { HasText = "Harbour bridge" }).ClickAsync();
            await Expect(page).ToHaveURLAsync(first);
        },
        new Reader { JavaScript = javaScript });

    [Fact]
    public Task What_is_no_address_is_named_and_all_that_was_written_stays() => chromium.VisitAsync(
        App,
        async page =>
        {
            var written = $"{Site.At("/bridge")}\nnot an address\n{Site.At("/ferry")}";
            await page.GotoAsync("/imports");
            await page.GetByLabel("Addresses, one a line").FillAsync(written);
            await page.GetByRole(AriaRole.Button, new() { Name = "Import them" }).ClickAsync();

            await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("line 2 is no address: \"not an address\"");
            await Expect(page.GetByLabel("Addresses, one a line")).ToHaveValueAsync(written);
        },
        Reader.WithoutJavaScript);

    [Fact]
    public Task An_address_that_is_pasted_where_a_text_belongs_is_fetched() => chromium.VisitAsync(App, async page =>
    {
        await page.GotoAsync("/import");
        await page.GetByLabel("The article’s text").FillAsync(Site.At("/bridge"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at it" }).ClickAsync();

        await Expect(page.Locator("article h1")).ToHaveTextAsync("Harbour bridge closes for repairs");
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_page_that_cannot_be_had_explains_itself(bool javaScript) => chromium.VisitAsync(
        App,
        async page =>
        {
            await page.GotoAsync("/imports");
            await page.GetByLabel("Addresses, one a line").FillAsync($"{Site.At("/subscribers")}\n{App.Address}/");
            await page.GetByRole(AriaRole.Button, new() { Name = "Import them" }).ClickAsync();

            var refused = page.Locator(".queue li", new() { HasText = "/subscribers" });
            await Expect(refused.Locator(".state b")).ToHaveTextAsync("failed");
            await Expect(refused.Locator(".why")).ToHaveTextAsync("The site answered 403. Open the page in your browser and paste it here.");
            await Expect(page.Locator(".queue .why", new() { HasText = "own network" })).ToHaveCountAsync(1);
            await refused.GetByText("Try again").ClickAsync();
            await Expect(page.Locator(".state b")).ToHaveTextAsync("failed");
            await page.GetByText("Paste the page").ClickAsync();
            await Expect(page).ToHaveURLAsync($"{App.Address}/import");
        },
        new Reader { JavaScript = javaScript });

    [Fact]
    public Task The_bookmarklet_sends_the_page_that_the_browser_shows_and_the_reader_is_asked() => chromium.VisitAsync(App, async page =>
    {
        await page.GotoAsync("/import");
        var script = await page.GetByText("Add to NewsReader").GetAttributeAsync("href");
        Assert.StartsWith("javascript:", script, StringComparison.Ordinal);

        // The page is ours here, since a browser that is watched may ask no other host; what a click sends is the same.
        await page.GotoAsync("/articles/1");
        var sent = await page.RunAndWaitForPopupAsync(() => page.EvaluateAsync($"() => {{ {script!["javascript:".Length..]} }}"));

        await Expect(sent.Locator("h1")).ToHaveTextAsync("Add this page?");
        await Expect(sent.Locator(".address")).ToHaveTextAsync($"{App.Address}/articles/1");
        await sent.GetByRole(AriaRole.Button, new() { Name = "Add to the library" }).ClickAsync();
        await Expect(sent.Locator("article h1")).ToBeVisibleAsync();
        await Expect(sent).ToHaveURLAsync($"{App.Address}/articles/2");
    });

    [Fact]
    public Task The_files_of_an_archive_are_added_with_progress_and_once() => chromium.VisitAsync(App, async page =>
    {
        for (var round = 0; round < 2; round++)
        {
            await page.GotoAsync("/import");
            await Expect(page.Locator("input[type=file]").First).ToBeEnabledAsync();
            await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload { Name = "stories.zip", MimeType = "application/zip", Buffer = Archive(50) });
            var added = round == 0 ? "50 added, 0 here already" : "0 added, 50 here already";
            await Expect(page.Locator(".progress")).ToContainTextAsync($"50 of 50 read: {added}, 0 not added", new() { Timeout = 120_000 });
        }
    });

    private static async Task FollowAsync(IPage page, string headline)
    {
        var link = page.Locator(".related li", new() { HasText = headline });
        await link.Locator("summary").ClickAsync();
        await link.GetByRole(AriaRole.Button, new() { Name = "Read it here" }).ClickAsync();
        await Expect(page.Locator("article h1")).ToHaveTextAsync(headline);
    }

    private static byte[] Archive(int stories)
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var number = 1; number <= stories; number++)
            {
                using var entry = zip.CreateEntry($"stories/{number:000}.txt").Open();
                entry.Write(Encoding.UTF8.GetBytes(Stories.Text($"Story number {number} of a busy year")));
            }
        }

        return archive.ToArray();
    }
}
