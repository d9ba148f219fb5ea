using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

public sealed class PageWeightTests(Chromium chromium, AppProcess app, ITestOutputHelper output) : IClassFixture<AppProcess>
{
    private const int KiB = 1024;

    [Fact]
    public Task The_article_page_is_light_at_the_first_visit_and_lighter_at_the_second() => chromium.VisitAsync(app, async first =>
    {
        var weightOfFirst = await WeighAsync(first);
        var weightOfSecond = await WeighAsync(await first.Context.NewPageAsync());

        output.WriteLine($"first visit {weightOfFirst} bytes, second {weightOfSecond} bytes");
        Assert.InRange(weightOfFirst, 20 * KiB, 300 * KiB);
        Assert.InRange(weightOfSecond, 1, 20 * KiB);
    });

    /// <summary>The bytes that came over the wire, headers included, for everything that the page asked for.</summary>
    private static async Task<double> WeighAsync(IPage page)
    {
        var lengths = new ConcurrentBag<double>();
        var network = await page.Context.NewCDPSessionAsync(page);
        network.Event("Network.loadingFinished").OnEvent += (_, loaded) => lengths.Add(loaded!.Value.GetProperty("encodedDataLength").GetDouble());
        await network.SendAsync("Network.enable");
        var asked = 0;
        page.Request += (_, _) => Interlocked.Increment(ref asked);

        await page.GotoAsync("/articles/1", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("document.fonts.ready");

        Assert.Equal(asked, lengths.Count);
        return lengths.Sum();
    }
}
