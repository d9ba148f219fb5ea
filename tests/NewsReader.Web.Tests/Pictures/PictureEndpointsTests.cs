using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using NewsReader.Articles;
using NewsReader.Web.Importing.Fetching;
using NewsReader.Web.Pictures;
using NewsReader.Web.Tests.Importing.Fetching;

namespace NewsReader.Web.Tests.Pictures;

public sealed partial class PictureEndpointsTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0];

    private TestSite site = null!;
    private RunningApp app = null!;
    private HttpClient client = null!;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.StartAsync(AnswerAsync);
        app = new RunningApp((FetchSettings.AllowHostsVariable, site.Authority));
        client = app.Client();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_is_asked_for_a_picture_until_the_reader_allows_it()
    {
        var page = await OpenAsync("/pier.png");

        Assert.Contains("<a class=\"picture\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(PlaceOf("/pier.png"))).StatusCode);
        Assert.Empty(site.Asked);
    }

    [Fact]
    public async Task An_allowed_picture_is_fetched_once_and_served_by_the_app_under_its_own_policy()
    {
        await AllowAsync(await OpenAsync("/pier.png"));
        var page = await (await GetAsync("/articles/1")).Content.ReadAsStringAsync(Cancellation);

        Assert.Contains($"src=\"{PlaceOf("/pier.png")}\" alt=\"The old pier\" width=\"40\" height=\"30\"", page, StringComparison.Ordinal);
        var answer = await GetAsync(PlaceOf("/pier.png"));
        Assert.Equal(Png, await answer.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("default-src 'none'; sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(["/pier.png"], site.Paths);
    }

    [Theory]
    [InlineData("/drawing.svg", "another kind (image/svg+xml)")]
    [InlineData("/page.png", "no photograph that can be shown safely")]
    [InlineData("/huge.png", "more than is shown here")]
    [InlineData("/gone.png", "there is no picture at this address")]
    [InlineData("/inward.png", "its own network")]
    public async Task A_picture_that_cannot_be_shown_stays_a_link_and_says_why(string path, string why)
    {
        await AllowAsync(await OpenAsync(path));

        var page = WebUtility.HtmlDecode(await (await GetAsync("/articles/1")).Content.ReadAsStringAsync(Cancellation));

        Assert.Contains(why, page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"picture\"", page, StringComparison.Ordinal);
        Assert.Contains("Try again", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadGateway, (await GetAsync(PlaceOf(path))).StatusCode);
    }

    [Fact]
    public async Task A_reader_who_always_allows_pictures_gets_those_of_the_next_article_when_they_come_into_view()
    {
        await AllowAsync(await OpenAsync("/pier.png"), ("always", "true"));
        await app.StoreAsync(StoryWith("/other.png"));

        var page = await (await GetAsync("/articles/2")).Content.ReadAsStringAsync(Cancellation);

        Assert.DoesNotContain("/other.png", site.Paths);
        Assert.Contains($"src=\"{PlaceOf("/other.png", 2)}\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(PlaceOf("/other.png", 2))).StatusCode);
        using var foreign = new HttpRequestMessage(HttpMethod.Get, PlaceOf("/third.png", 2)) { Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(foreign, Cancellation)).StatusCode);
    }

    private async Task<string> OpenAsync(string path)
    {
        await app.StoreAsync(StoryWith(path));
        return await (await GetAsync("/articles/1")).Content.ReadAsStringAsync(Cancellation);
    }

    private Article StoryWith(string path)
    {
        var article = new Article { Headline = "The pier in pictures", ImportedAt = DateTimeOffset.UnixEpoch };
        article.Write($"![The old pier](<{site.At(path)}>)\n\nThe pier at low tide. Photo: Ana Diaz");
        return article;
    }

    private async Task AllowAsync(string page, params IEnumerable<(string, string)> more)
    {
        using var form = new FormUrlEncodedContent([
            KeyValuePair.Create("__RequestVerificationToken", Token.Match(page[page.IndexOf("class=\"pictures\"", StringComparison.Ordinal)..]).Groups[1].Value),
            .. more.Select(field => KeyValuePair.Create(field.Item1, field.Item2))]);
        var answer = await client.PostAsync(new Uri("/articles/1/pictures", UriKind.Relative), form, Cancellation);
        Assert.Equal("/articles/1", answer.Headers.Location?.OriginalString);
    }

    private Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

    private string PlaceOf(string path, int articleId = 1) => PictureEndpoints.PlaceOf(articleId, ArticlePicture.KeyOf(site.At(path)));

    private static async Task AnswerAsync(HttpContext context)
    {
        var (status, type, bytes) = context.Request.Path.Value switch
        {
            "/pier.png" or "/other.png" => (200, "image/png", Png),
            "/drawing.svg" => (200, "image/svg+xml", "<svg/>"u8.ToArray()),
            "/page.png" => (200, "image/png", "<html>"u8.ToArray()),
            "/huge.png" => (200, "image/png", (byte[])[.. Png[..16], 0, 1, 0, 0, 0, 1, 0, 0]),
            "/inward.png" => (302, "", []),
            _ => (404, "", []),
        };
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.Headers.Location = status == 302 ? "http://127.0.0.1:1/" : "";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Token { get; }
}
