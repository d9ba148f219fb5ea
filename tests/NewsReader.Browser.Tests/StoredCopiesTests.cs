using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class StoredCopiesTests(Chromium chromium, PublishedApp published, SeededLibrary library)
{
    private const string UntilKept = """
        new Promise(done => {
          const look = async () => navigator.serviceWorker.controller && await caches.match("/articles/1") ? done() : setTimeout(look, 50);
          look();
        })
        """;

    [Fact]
    public async Task What_was_opened_stays_readable_without_the_server_and_says_that_it_is_a_copy()
    {
        var app = new AppProcess(published, library);
        await app.InitializeAsync();
        try
        {
            await chromium.VisitAsync(
                app,
                async page =>
                {
                    await page.GotoAsync("/articles/1");
                    await Expect(page.Locator(".stored-sign")).ToHaveCountAsync(0);
                    await page.EvaluateAsync(UntilKept);
                    await app.StopAsync();

                    await page.ReloadAsync();

                    await Expect(page.Locator(".stored-sign")).ToContainTextAsync("Stored copy");
                    await Expect(page.Locator("h1")).ToContainTextAsync("Russian mercenaries");
                    await Expect(page.Locator("h1")).ToHaveCSSAsync("font-family", new System.Text.RegularExpressions.Regex("Newsreader"));
                    Assert.True(await page.EvaluateAsync<bool>("document.fonts.ready.then(fonts => fonts.check('16px Newsreader'))"));

                    await page.GotoAsync("/sources");
                    await Expect(page.Locator("h1")).ToHaveTextAsync("NewsReader is out of reach");
                    await page.GetByRole(AriaRole.Link, new() { Name = "Russian mercenaries" }).ClickAsync();
                    await Expect(page.Locator(".stored-sign")).ToBeVisibleAsync();
                },
                new Reader { KeepsPages = true, Width = 360, Expects = 503 });
        }
        finally
        {
            await app.DisposeAsync();
        }
    }
}
