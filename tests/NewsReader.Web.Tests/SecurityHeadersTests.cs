using System.Net;
using Microsoft.EntityFrameworkCore;

namespace NewsReader.Web.Tests;

public sealed class SecurityHeadersTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly RunningApp app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/import")]
    [InlineData("/sources")]
    [InlineData("/health")]
    [InlineData("/api/articles")]
    [InlineData("/api/articles/4711")]
    [InlineData("/app.css")]
    [InlineData("/no-such-page")]
    public async Task Every_answer_says_what_the_browser_may_do(string address) =>
        AssertHeaders(await app.Client().GetAsync(new Uri(address, UriKind.Relative), Cancellation));

    [Fact]
    public async Task The_answer_to_a_request_that_failed_says_it_too_and_shows_the_error_page()
    {
        var client = app.Client();
        await BreakAsync();

        var answer = await client.GetAsync(new Uri("/", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("Something went wrong on our side", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        AssertHeaders(answer);
    }

    [Fact]
    public async Task A_post_that_failed_is_answered_as_a_failure_too()
    {
        var client = app.Client();
        await BreakAsync();
        using var content = new StringContent(Stories.Text());

        var answer = await client.PostAsync(new Uri("/api/articles", UriKind.Relative), content, Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        AssertHeaders(answer);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task A_post_from_another_sites_page_is_refused(string header, string value)
    {
        foreach (var address in new[] { "/api/articles", "/settings" })
        {
            var answer = await PostAsync(address, header, value);

            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }

        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        Assert.Equal(0, await db.Articles.CountAsync(Cancellation));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "http://localhost")]
    [InlineData("X-Nothing", "from a tool")]
    public async Task A_post_from_our_own_page_or_a_tool_is_taken(string header, string value) =>
        Assert.Equal(HttpStatusCode.Created, (await PostAsync("/api/articles", header, value)).StatusCode);

    private async Task<HttpResponseMessage> PostAsync(string address, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(Stories.Text()) };
        request.Headers.Add(header, value);
        return await app.Client().SendAsync(request, Cancellation);
    }

    private async Task BreakAsync()
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; DROP TABLE Originals; DROP TABLE Articles", Cancellation);
    }

    private static void AssertHeaders(HttpResponseMessage answer)
    {
        Assert.Contains("script-src 'self';", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.False(answer.Headers.Contains("Server"));
    }
}
