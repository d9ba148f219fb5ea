using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using NewsReader.Articles.Tests.Importing.Html;

namespace NewsReader.Browser.Tests;

/// <summary>Every script vector of the collection is imported and opened: no script runs, no other host is asked.</summary>
public sealed class ScriptVectorTests(Chromium chromium, RunningApp app) : IClassFixture<RunningApp>
{
    private const int OnOnePage = 40;

    private static readonly string Prose = string.Concat(Enumerable.Repeat(
        "<p>The harbour council voted on Tuesday to close the old coal pier, ending a dispute that has divided the town.</p>", 3));

    [Fact]
    public Task No_vector_opens_a_dialog_or_asks_another_host() => chromium.VisitAsync(app, async page =>
    {
        var dialogs = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        var opened = 0;
        foreach (var (vectors, number) in ScriptVectors.Tame.Chunk(OnOnePage).Concat(ScriptVectors.Wild.Chunk(1)).Select((vectors, number) => (vectors, number)))
        {
            if (await ImportAsync(page, PageOf(vectors, number)) is { } place)
            {
                await page.GotoAsync(place, new() { WaitUntil = WaitUntilState.Load });
                opened += vectors.Length;
            }
        }

        Assert.Empty(dialogs);
        Assert.InRange(opened, 500, int.MaxValue);
    });

    private static string PageOf(IEnumerable<string> vectors, int number) => string.Create(CultureInfo.InvariantCulture,
        $"<html><body><article><h1>Old pier to close, part {number}</h1>{Prose}{string.Concat(vectors.Select(vector => $"<div>{vector}</div>"))}{Prose}</article></body></html>");

    private static async Task<string?> ImportAsync(IPage page, string html)
    {
        var answer = await page.APIRequest.PostAsync("/api/articles", new()
        {
            Headers = [new("Content-Type", "text/html; charset=utf-8")],
            DataByte = Encoding.UTF8.GetBytes(html),
        });
        return answer.Headers.TryGetValue("location", out var location) ? location.Replace("/api", "", StringComparison.Ordinal) : null;
    }
}
