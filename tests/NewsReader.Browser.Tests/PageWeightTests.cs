using System.Collections.Concurrent;
using System.Text.Json;
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
        var lengths = new ConcurrentDictionary<string, double?>();
        var network = await page.Context.NewCDPSessionAsync(page);
        network.Event("Network.requestWillBeSent").OnEvent += (_, sent) => lengths.TryAdd(IdOf(sent), null);
        network.Event("Network.loadingFinished").OnEvent += (_, loaded) => lengths[IdOf(loaded)] = loaded!.Value.GetProperty("encodedDataLength").GetDouble();

        // What the browser itself gave up weighs nothing; what could not be had stays without a length, and fails the test.
        network.Event("Network.loadingFailed").OnEvent += (_, failed) =>
        {
            if (failed!.Value.TryGetProperty("canceled", out var canceled) && canceled.GetBoolean())
            {
                lengths[IdOf(failed)] = 0;
            }
        };
        await network.SendAsync("Network.enable");

        await page.GotoAsync("/articles/1", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("document.fonts.ready");

        // The browser says how long a file was some time after the page has it.
        for (var look = 0; look < 200 && lengths.Values.Any(length => length is null); look++)
        {
            await page.WaitForTimeoutAsync(50);
        }

        Assert.DoesNotContain(null, lengths.Values);
        return lengths.Values.Sum()!.Value;
    }

    private static string IdOf(JsonElement? told) => told!.Value.GetProperty("requestId").GetString()!;
}
