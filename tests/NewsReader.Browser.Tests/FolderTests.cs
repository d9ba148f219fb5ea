using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed partial class FolderTests(Chromium chromium, PublishedApp published, SeededLibrary library)
{
    private const int Pages = 200;

    [Fact]
    public async Task A_folder_that_a_crash_cut_short_is_chosen_again_and_every_article_is_there_once()
    {
        var folder = Directory.CreateTempSubdirectory("newsreader-pages-");
        var app = new AppProcess(published, library);
        try
        {
            for (var i = 1; i <= Pages; i++)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{i:000}.txt"), Stories.Text($"Harbour report number {i}"), TestContext.Current.CancellationToken);
            }

            await app.InitializeAsync();

            // The page that is cut off says so to the console, and tries to come back.
            await chromium.BrowseAsync(app, async page =>
            {
                await ChooseAsync(page, folder);
                await Expect(page.Locator(".progress")).ToContainTextAsync(SomeRead);
                await app.StopAsync();
            });

            await app.StartAgainAsync();
            await chromium.VisitAsync(app, async page =>
            {
                var before = (await HeadlinesAsync(page)).Count;
                Assert.InRange(before, 20, Pages - 1);

                await ChooseAsync(page, folder);
                await Expect(page.Locator(".progress")).ToContainTextAsync($"200 of 200 read: {Pages - before} added, {before} here already", new() { Timeout = 120_000 });

                var headlines = await HeadlinesAsync(page);
                Assert.Equal(Pages, headlines.Count);
                Assert.Equal(Pages, headlines.Distinct().Count());
            });
        }
        finally
        {
            await app.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    private static async Task ChooseAsync(IPage page, DirectoryInfo folder)
    {
        await page.GotoAsync("/import");
        var input = page.Locator("input[webkitdirectory]");
        await Expect(input).ToBeEnabledAsync();
        await input.SetInputFilesAsync(folder.FullName);
    }

    private static async Task<List<string>> HeadlinesAsync(IPage page)
    {
        var headlines = new List<string>();
        for (string? address = "/api/articles"; address is not null;)
        {
            var list = (await (await page.APIRequest.GetAsync(address)).JsonAsync())!.Value;
            headlines.AddRange(list.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("headline").GetString()!));
            address = list.TryGetProperty("next", out var next) && next.ValueKind == JsonValueKind.String ? next.GetString() : null;
        }

        return headlines.FindAll(headline => headline.StartsWith("Harbour report", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(2\d|[3-9]\d|1\d\d) of 200 read", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex SomeRead { get; }
}
