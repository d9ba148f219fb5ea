using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>
/// Draws every page in every width and theme into <c>docs/screenshots/gallery</c>. Not a test of anything, so it runs only when it
/// is asked for: <c>docs/screenshots/draw</c>.
/// </summary>
public sealed partial class GalleryTests(Chromium chromium, PublishedApp published, SeededLibrary library)
{
    private static readonly int[] Widths = [1440, 768, 360];

    private static readonly string[] Themes = ["light", "sepia", "dark"];

    private static readonly string Screenshots = Path.Combine(PublishedApp.Repository, "docs", "screenshots");

    [Fact(Explicit = true)]
    public async Task Every_page_in_every_width_and_theme()
    {
        await using var app = new AppProcess(published, library);
        await app.InitializeAsync();
        await FillAsync(app);
        var gallery = Directory.CreateDirectory(Path.Combine(Screenshots, "gallery"));
        foreach (var old in gallery.EnumerateFiles("*.jpg"))
        {
            old.Delete();
        }

        foreach (var address in PageAddresses.All)
        {
            foreach (var (width, theme) in Widths.SelectMany(width => Themes.Select(theme => (width, theme))))
            {
                await chromium.VisitAsync(
                    app,
                    page => DrawAsync(page, address, Path.Combine(gallery.FullName, FileOf(address, width, theme))),
                    new Reader { Width = width, Touch = width < 700, Theme = theme, Expects = PageAddresses.StatusOf(address) });
            }
        }

        await chromium.VisitAsync(app, page => DrawAsync(page, "/articles/1", Path.Combine(Screenshots, "article.png")));
        await File.WriteAllTextAsync(Path.Combine(Screenshots, "README.md"), Index(), TestContext.Current.CancellationToken);
    }

    // A library as a reader has one, from the articles that the importer's tests hold.
    private Task FillAsync(IServedApp app) => chromium.VisitAsync(app, async page =>
    {
        var samples = Path.Combine(PublishedApp.Repository, "tests", "NewsReader.Articles.Tests", "Importing", "Samples");
        foreach (var file in Directory.EnumerateFiles(samples, "input.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            await page.APIRequest.PostAsync("/api/articles", new()
            {
                Headers = [new("Content-Type", Path.GetExtension(file) switch { ".html" => "text/html", ".md" => "text/markdown", _ => "text/plain" })],
                DataByte = await File.ReadAllBytesAsync(file),
            });
        }
    });

    private static async Task DrawAsync(IPage page, string address, string file)
    {
        // Without opening what is closed, as a reader first sees the page.
        if (address == PageAddresses.Preview)
        {
            await PageAddresses.OpenAsync(page, address);
            await page.EvaluateAsync("document.querySelector('details.settings').open = false");
        }
        else
        {
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        }

        await page.EvaluateAsync("document.fonts.ready");
        var isPhoto = file.EndsWith(".jpg", StringComparison.Ordinal);
        await page.ScreenshotAsync(new() { Path = file, Type = isPhoto ? ScreenshotType.Jpeg : ScreenshotType.Png, Quality = isPhoto ? 65 : null });
    }

    private static string Index()
    {
        var index = new StringBuilder("# Every page\n\nDrawn by `docs/screenshots/draw` from the running app: wide, tablet and phone, in light, sepia and dark.\n");
        foreach (var address in PageAddresses.All)
        {
            index.Append(CultureInfo.InvariantCulture, $"\n## `{address}`\n\n| | {string.Join(" | ", Themes)} |\n| --- | --- | --- | --- |\n");
            foreach (var width in Widths)
            {
                var cells = Themes.Select(theme => $"![{width} pixels wide, {theme}](gallery/{FileOf(address, width, theme)})");
                index.Append(CultureInfo.InvariantCulture, $"| {width} | {string.Join(" | ", cells)} |\n");
            }
        }

        return index.ToString();
    }

    private static string FileOf(string address, int width, string theme)
    {
        var name = NoLetter.Replace(address, "-").Trim('-');
        return string.Create(CultureInfo.InvariantCulture, $"{(name.Length > 0 ? name : "library")}-{width}-{theme}.jpg");
    }

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex NoLetter { get; }
}
