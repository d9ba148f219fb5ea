using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace NewsReader.Web.Tests.Importing.Sent;

public sealed partial class SentPageTests : IAsyncLifetime
{
    private readonly RunningApp app = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_page_that_another_sites_page_sends_is_stored_only_when_the_reader_confirms_it()
    {
        var client = app.Client();
        var sent = await client.SendAsync(FromAnotherSite("/import/page"), Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var question = await client.GetStringAsync(sent.Headers.Location, Cancellation);
        Assert.Contains("Harbour bridge closes", question, StringComparison.Ordinal);
        Assert.Equal(0, await ArticlesAsync());

        var token = Token.Match(question).Groups["token"].Value;
        var added = await client.PostAsync($"{sent.Headers.Location}/add", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]), Cancellation);

        Assert.Equal("/articles/1", added.Headers.Location!.OriginalString);
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        Assert.Equal("https://wire.example/bridge", (await db.Articles.SingleAsync(Cancellation)).Address);
    }

    [Theory]
    [InlineData("/import/page/abc/add")]
    [InlineData("/import/page/")]
    [InlineData("/IMPORT/PAGE")]
    [InlineData("/api/articles")]
    [InlineData("/imports")]
    public async Task Nothing_else_is_taken_from_another_sites_page(string address) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Client().SendAsync(FromAnotherSite(address), Cancellation)).StatusCode);

    [Fact]
    public async Task A_key_that_was_not_given_out_leads_nowhere() =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Client().GetAsync("/import/page/0123", Cancellation)).StatusCode);

    private static HttpRequestMessage FromAnotherSite(string address) => new(HttpMethod.Post, address)
    {
        Headers = { { "Sec-Fetch-Site", "cross-site" }, { "Origin", "https://wire.example" } },
        Content = new MultipartFormDataContent
        {
            { new StringContent("https://wire.example/bridge?utm_source=x"), "address" },
            { new StringContent(Pages.Of("Harbour bridge closes")), "page" },
        },
    };

    private async Task<int> ArticlesAsync()
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        return await db.Articles.CountAsync(Cancellation);
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="(?<token>[^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Token { get; }
}
