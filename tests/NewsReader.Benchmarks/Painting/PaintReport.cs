using System.Globalization;
using Microsoft.Playwright;
using NewsReader.Benchmarks.Serving;
using NewsReader.Browser.Tests;

namespace NewsReader.Benchmarks.Painting;

/// <summary>
/// When the article page has painted what is largest in it, against a bare HTML file with the same text and fonts, loaded in
/// turns by one Chromium; how much the layout shifts; and whether anything halts it while a very long article is scrolled.
/// </summary>
internal static class PaintReport
{
    private const int Rounds = 15;

    // The entries of the Performance API are kept from the first moment on.
    private const string Listening = """
        Object.assign(window, { paint: 0, shift: 0, longest: 0, long: 0 });
        const hear = (type, take) => new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true });
        hear("largest-contentful-paint", entry => { paint = entry.startTime; });
        hear("layout-shift", entry => { if (!entry.hadRecentInput) shift += entry.value; });
        hear("longtask", entry => { long++; longest = Math.max(longest, entry.duration); });
        """;

    public static async Task<int> RunAsync()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumFile.Find(), Args = ["--no-sandbox", "--disable-gpu"] });
        await using var app = await AppProcess.StartAsync();
        var article = app.Address + "/articles/1";
        await using var bare = await BareArticle.StartAsync(browser, article);

        List<double> ours = [], theirs = [], shifts = [], answers = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var (paint, shift, answer) = await LoadAsync(browser, article);
            var (barePaint, _, _) = await LoadAsync(browser, bare.Address);

            // The first round warms both servers.
            if (round > 0)
            {
                ours.Add(paint);
                theirs.Add(barePaint);
                shifts.Add(shift);
                answers.Add(answer);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"largest paint, median of {Rounds}: article page {Median(ours):0} ms, bare file {Median(theirs):0} ms, ratio {Median(ours) / Median(theirs):0.00} (the article page's first byte came after {Median(answers):0} ms)"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cumulative layout shift: at most {shifts.Max():0.0000}"));
        await LongArticle.ReportAsync(browser, app.Address, Listening);
        return 0;
    }

    private static async Task<(double Paint, double Shift, double Answer)> LoadAsync(IBrowser browser, string address)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Listening);
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 100))))");
        return (await page.EvaluateAsync<double>("paint"), await page.EvaluateAsync<double>("shift"), await page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].responseStart"));
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
