using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(NewsReader.Browser.Tests.Chromium))]

namespace NewsReader.Browser.Tests;

/// <summary>The machine's own Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async ValueTask InitializeAsync()
    {
        // A machine that builds beside the tests is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(60_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumFile.Find(), Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    /// <summary>Lets a new reader use the app, and then checks that the browser had nothing to complain about.</summary>
    public async Task VisitAsync(IServedApp app, Func<IPage, Task> read, Reader? reader = null)
    {
        var complaints = new Complaints(app.Address, reader?.Expects);
        await BrowseAsync(
            app,
            page =>
            {
                complaints.Listen(page);
                return read(page);
            },
            reader);
        complaints.AssertNone();
    }

    /// <summary>Lets a new reader use the app, whatever the browser complains about.</summary>
    internal async Task BrowseAsync(IServedApp app, Func<IPage, Task> read, Reader? reader = null)
    {
        reader ??= new Reader();
        await using var context = await browser.NewContextAsync(new()
        {
            BaseURL = app.Address,
            JavaScriptEnabled = reader.JavaScript,
            ColorScheme = reader.Scheme,
            HasTouch = reader.Touch,
            IsMobile = reader.Touch,
            ReducedMotion = ReducedMotion.Reduce,
            ServiceWorkers = reader.KeepsPages ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
            ViewportSize = new() { Width = reader.Width, Height = 900 },
        });
        if (reader.Theme is { } theme)
        {
            await context.AddCookiesAsync([new() { Name = "theme", Value = theme, Url = app.Address }]);
        }

        context.SetDefaultTimeout(60_000);
        await read(await context.NewPageAsync());
    }
}
