using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NewsReader.Browser.Tests;

public sealed class PicturesTests(Chromium chromium, SeededLibrary library) : BesideASite(library)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_reader_sees_links_until_pictures_are_allowed_and_then_the_librarys_own_copies(bool javaScript) => chromium.VisitAsync(
        App,
        async page =>
        {
            await page.GotoAsync("/imports");
            await page.GetByLabel("Addresses, one a line").FillAsync(Site.At("/pictures"));
            await page.GetByRole(AriaRole.Button, new() { Name = "Import them" }).ClickAsync();
            await page.Locator(".queue a", new() { HasText = "Harbour bridge in pictures" }).ClickAsync();
            await Expect(page.Locator(".body img")).ToHaveCountAsync(0);
            await Expect(page.Locator(".body a.picture")).ToHaveCountAsync(2);

            await page.GetByRole(AriaRole.Button, new() { Name = "Show the pictures" }).ClickAsync();

            await Expect(page.GetByAltText("The bridge at dawn")).ToBeVisibleAsync();
            Assert.Equal(1, await page.GetByAltText("The bridge at dawn").EvaluateAsync<int>("picture => picture.naturalWidth"));
            await Expect(page.Locator(".body")).ToContainTextAsync("Fog over the northern ramp. Photo: Ana Diaz");
            await Expect(page.Locator(".picture-problem")).ToContainTextAsync("Only PNG, JPEG, GIF, WebP and AVIF are shown.");
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToBeVisibleAsync();
        },
        new Reader { JavaScript = javaScript });
}
