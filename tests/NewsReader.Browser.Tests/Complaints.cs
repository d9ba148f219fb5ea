using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace NewsReader.Browser.Tests;

/// <summary>What went wrong while a page was read: console errors, scripts that threw, requests to other hosts, answers that failed.</summary>
internal sealed class Complaints(string address, int? expectedStatus)
{
    private readonly ConcurrentQueue<string> heard = new();

    public void Listen(IPage page)
    {
        page.Console += (_, message) => HearIf(message.Type == "error" && !IsExpected(message.Text), $"console: {message.Text}");
        page.PageError += (_, error) => heard.Enqueue($"script: {error}");
        page.Request += (_, request) => HearIf(IsElsewhere(request.Url), $"request to another host: {request.Url}");
        page.WebSocket += (_, socket) => HearIf(IsElsewhere(socket.Url), $"socket to another host: {socket.Url}");
        page.Response += (_, response) => HearIf(response.Status >= 400 && response.Status != expectedStatus, $"{response.Status} {response.Url}");
    }

    public void AssertNone() => Assert.Empty(heard);

    private bool IsElsewhere(string url) =>
        !url.StartsWith("data:", StringComparison.Ordinal) && new Uri(url).Authority != new Uri(address).Authority;

    // Chromium writes to the console that the page it was sent to has this status.
    private bool IsExpected(string text) =>
        expectedStatus is { } status && text.Contains(status.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private void HearIf(bool isBad, string complaint)
    {
        if (isBad)
        {
            heard.Enqueue(complaint);
        }
    }
}
