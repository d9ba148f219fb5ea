using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace NewsReader.Benchmarks.Painting;

/// <summary>An article of 20,000 words with 300 quotations, scrolled from its first line to its last.</summary>
internal static class LongArticle
{
    private const int Quotations = 300;

    private static readonly string[] Speakers = ["Maria Lopez", "Jo Bell", "Ana Diaz", "Peter Novak", "Helen Okafor", "Ravi Menon"];

    public static async Task ReportAsync(IBrowser browser, string origin, string listening)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(listening);
        var answer = await page.APIRequest.PostAsync(origin + "/api/articles", new() { Headers = [new("Content-Type", "text/plain")], DataString = Text() });
        await page.GotoAsync(origin + answer.Headers["location"].Replace("/api", "", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var loading = await page.EvaluateAsync<double>("longest");
        await page.EvaluateAsync("longest = long = 0");
        await page.Mouse.MoveAsync(600, 500);
        for (var isEnd = false; !isEnd;)
        {
            await page.Mouse.WheelAsync(0, 600);
            isEnd = await page.EvaluateAsync<bool>("new Promise(done => requestAnimationFrame(() => done(scrollY + innerHeight >= document.documentElement.scrollHeight - 2)))");
        }

        var words = await page.EvaluateAsync<int>("document.querySelector('.body').textContent.split(/\\s+/).length");
        var notes = await page.Locator(".note").CountAsync();
        var (tasks, longest) = (await page.EvaluateAsync<int>("long"), await page.EvaluateAsync<double>("longest"));
        await AssertHearsAsync(page);
        var shift = await page.EvaluateAsync<double>("shift");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"long article, {words} words with notes, {notes} notes:"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {tasks} tasks over 50 ms while scrolling, longest {longest:0} ms; longest while loading {loading:0} ms; layout shift {shift:0.0000}"));
    }

    // No long task at all is believed only of a browser that reports one when there is one.
    private static async Task AssertHearsAsync(IPage page)
    {
        await page.EvaluateAsync("new Promise(done => setTimeout(() => { const end = performance.now() + 80; while (performance.now() < end); setTimeout(done, 300); }))");
        if (await page.EvaluateAsync<int>("long") == 0)
        {
            throw new InvalidOperationException("This browser does not report long tasks.");
        }
    }

    private static string Text()
    {
        var text = new StringBuilder("A very long story about the harbour bridge\n");
        for (var i = 0; i < Quotations; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nThe work on part {i} of the bridge costs four million euros and is paid for by the region, which also pays for the buses that run while the bridge is closed to cars and lorries. ")
                .Append("Shop owners near the northern ramp fear for their trade, since a third of their customers come across the bridge on foot and will not take the bus. ")
                .Append(CultureInfo.InvariantCulture, $"“The bridge is safe, but it is tired in part {i},” said {Speakers[i % Speakers.Length]}.\n");
        }

        return text.ToString();
    }
}
