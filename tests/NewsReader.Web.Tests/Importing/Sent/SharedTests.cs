using System.Net;
using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Importing.Sent;

namespace NewsReader.Web.Tests.Importing.Sent;

public sealed class SharedTests : IAsyncLifetime
{
    private readonly RunningApp app = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("", "", "http://127.0.0.1:9/bridge")]
    [InlineData("Bridge closes", "Bridge closes\nhttp://127.0.0.1:9/bridge?utm_source=share", "")]
    [InlineData("http://127.0.0.1:9/bridge", "", "")]
    public async Task An_address_goes_into_the_queue_wherever_the_phone_put_it(string title, string text, string url)
    {
        var answer = await ShareAsync(title, text, url);

        Assert.StartsWith("/imports/", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        Assert.Equal("http://127.0.0.1:9/bridge", (await db.QueuedImports.SingleAsync(Cancellation)).Address);
    }

    [Fact]
    public async Task A_text_is_shown_first_with_its_title_as_the_headline()
    {
        var text = string.Join("\n\n", Enumerable.Repeat("The harbour bridge closes on Monday because the old steel has to be replaced, the mayor said.", 4));

        var answer = await ShareAsync("Harbour bridge closes for a year", text, "");

        var question = await app.Client().GetStringAsync(answer.Headers.Location, Cancellation);
        Assert.Contains("<h2>Harbour bridge closes for a year</h2>", question, StringComparison.Ordinal);
        Assert.Contains("Add to the library", question, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_can_be_read_leads_to_the_page_for_adding() =>
        Assert.Equal("/import", (await ShareAsync("", " ", "")).Headers.Location!.OriginalString);

    [Fact]
    public async Task Another_sites_page_cannot_share() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await ShareAsync("", "", "http://127.0.0.1:9/bridge", "cross-site")).StatusCode);

    private Task<HttpResponseMessage> ShareAsync(string title, string text, string url, string site = "none") => app.Client().SendAsync(
        new HttpRequestMessage(HttpMethod.Post, SharedEndpoints.Path)
        {
            Headers = { { "Sec-Fetch-Site", site } },
            Content = new FormUrlEncodedContent([new("title", title), new("text", text), new("url", url)]),
        },
        Cancellation);
}
