using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>What is left of a page on a phone, and for who needs it four times, or its text twice, as large.</summary>
public sealed class ZoomTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    // What cuts text that it holds. What is there for the ear alone is one pixel large on purpose, a field scrolls what is typed into
    // it, and the two lines of a standfirst in a list stand whole in the article.
    private const string CutTexts = """
        [...document.querySelectorAll("body, body *")]
          .filter(piece => piece.checkVisibility() && piece.innerText?.trim() && !piece.matches("input, textarea, select, .articles .standfirst"))
          .map(piece => ({ piece, style: getComputedStyle(piece) }))
          .filter(({ style }) => style.clipPath === "none")
          .filter(({ piece, style }) => /hidden|clip/.test(style.overflowX) && piece.scrollWidth > piece.clientWidth + 1
            || /hidden|clip/.test(style.overflowY) && piece.scrollHeight > piece.clientHeight + 1)
          .map(({ piece }) => piece.outerHTML.slice(0, 200))
        """;

    // What stays where it is while the text moves below it.
    private const string HeightOfWhatStays = """
        [...document.querySelectorAll("body *")]
          .filter(piece => piece.checkVisibility() && getComputedStyle(piece).clipPath === "none")
          .filter(piece => /fixed|sticky/.test(getComputedStyle(piece).position))
          .reduce((sum, piece) => sum + piece.getBoundingClientRect().height, 0)
        """;

    public static TheoryData<string> Pages => [.. PageAddresses.All];

    [Theory, MemberData(nameof(Pages))]
    public Task Nothing_is_lost_on_a_phone_at_four_times_the_size_or_with_text_twice_as_large(string address) => chromium.VisitAsync(
        app,
        async page =>
        {
            // What is being read stands above the library's list.
            if (address == "/")
            {
                await page.GotoAsync("/articles/1");
            }

            // A window of 1280 by 1024 pixels at 400 %.
            await page.SetViewportSizeAsync(320, 256);
            await PageAddresses.OpenAsync(page, address);
            await AssertNothingIsLostAsync(page, 320);
            Assert.InRange(await page.EvaluateAsync<double>(HeightOfWhatStays), 0, 256 / 2);

            await page.SetViewportSizeAsync(360, 900);
            await AssertNothingIsLostAsync(page, 360);

            // The browser's own text size, which the widths that styles ask for follow, too.
            await page.SetViewportSizeAsync(1280, 900);
            await using var session = await page.Context.NewCDPSessionAsync(page);
            await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = 32 } });
            await page.WaitForFunctionAsync("getComputedStyle(document.documentElement).fontSize === '32px'");
            await AssertNothingIsLostAsync(page, 1280);
        },
        new Reader { Expects = PageAddresses.StatusOf(address) });

    private static async Task AssertNothingIsLostAsync(IPage page, int width)
    {
        Assert.Equal(width, await page.EvaluateAsync<int>("Math.max(innerWidth, document.scrollingElement.scrollWidth)"));
        Assert.Empty(await page.EvaluateAsync<string[]>(CutTexts));
    }
}
