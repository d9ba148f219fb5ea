using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using NewsReader.Web.Importing.Fetching;
using NewsReader.Web.Tests.Articles;
using NewsReader.Web.Tests.Importing.Fetching;

namespace NewsReader.Web.Tests.Importing.Queue;

public sealed class AddressPostingTests : IAsyncLifetime
{
    private TestSite site = null!;
    private RunningApp app = null!;
    private HttpClient client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        site = await TestSite.OfAsync(new Dictionary<string, string> { ["/bridge"] = Pages.Of("Harbour bridge closes") });
        app = new RunningApp([(FetchSettings.AllowHostsVariable, site.Authority)]);
        client = app.Client();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task An_address_gives_202_and_where_its_import_is_and_200_once_the_article_is_here()
    {
        var accepted = await PostAsync(new { url = site.At("/bridge") });

        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        var import = await EndedAsync(accepted.Headers.Location!);
        Assert.Equal("imported", import.GetProperty("state").GetString());
        var article = await client.GetFromJsonAsync<JsonElement>(import.GetProperty("article").GetString(), Cancellation);
        Assert.Equal("Harbour bridge closes", article.GetProperty("headline").GetString());
        var again = await PostAsync(new { url = site.At("/bridge?utm_source=again") });
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(import.GetProperty("article").GetString(), again.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_page_that_cannot_be_had_says_why()
    {
        var accepted = await PostAsync(new { url = site.At("/nothing") });

        var import = await EndedAsync(accepted.Headers.Location!);

        Assert.Equal("failed", import.GetProperty("state").GetString());
        Assert.Equal("The site answered 404: there is no page at this address. Check the address.", import.GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"url\": \"\"}")]
    [InlineData("{\"url\": \" \"}")]
    [InlineData("{\"url\": 7}")]
    [InlineData("[]")]
    [InlineData("no json")]
    [InlineData("")]
    public async Task What_names_no_address_gives_400(string json) => await ArticlePostingTests.AssertProblemAsync(
        HttpStatusCode.BadRequest,
        await client.PostAsync("/api/articles", new StringContent(json, Encoding.UTF8, "application/json"), Cancellation));

    [Fact]
    public async Task An_address_that_is_none_gives_422() =>
        await ArticlePostingTests.AssertProblemAsync(HttpStatusCode.UnprocessableEntity, await PostAsync(new { url = "file:///etc/passwd" }));

    [Fact]
    public async Task An_import_that_there_is_not_gives_404() =>
        await ArticlePostingTests.AssertProblemAsync(HttpStatusCode.NotFound, await client.GetAsync("/api/imports/9", Cancellation));

    [Theory]
    [InlineData("/follow/1")]
    [InlineData("/imports")]
    [InlineData("/imports/1/cancel")]
    [InlineData("/imports/1/retry")]
    [InlineData("/import/page/abc/add")]
    public async Task A_form_that_is_not_ours_is_refused(string address) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(address, new FormUrlEncodedContent([]), Cancellation)).StatusCode);

    private Task<HttpResponseMessage> PostAsync(object json) => client.PostAsJsonAsync("/api/articles", json, Cancellation);

    // The queue works by itself; how long it takes is the machine's affair.
    private async Task<JsonElement> EndedAsync(Uri import)
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (await tick.WaitForNextTickAsync(Cancellation))
        {
            var json = await client.GetFromJsonAsync<JsonElement>(import, Cancellation);
            if (json.GetProperty("state").GetString() is not ("waiting" or "fetching" or "reading"))
            {
                return json;
            }
        }

        throw new OperationCanceledException();
    }
}
