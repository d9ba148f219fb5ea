using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Web.Importing.Fetching;

namespace NewsReader.Web.Tests.Importing.Fetching;

public sealed class PageFetcherTests
{
    [Fact]
    public async Task A_page_is_given_with_its_address_and_character_set()
    {
        await using var site = await TestSite.StartAsync(async context =>
        {
            context.Response.ContentType = "text/html; charset=\"windows-1252\"";
            await context.Response.Body.WriteAsync(new byte[] { 0x93, 0x41, 0x94 }, context.RequestAborted);
        });

        var page = Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(site, "/a?b=c"));

        Assert.Equal(site.At("/a?b=c"), page.Address.AbsoluteUri);
        Assert.Equal("windows-1252", page.Charset);
        Assert.Equal([0x93, 0x41, 0x94], page.Bytes);
    }

    [Fact]
    public async Task Nothing_is_sent_but_what_a_page_needs()
    {
        await using var site = await TestSite.StartAsync(context => TestSite.HtmlAsync(context, "<p>Hello"));

        await FetchAsync(site, "/");

        var headers = Assert.Single(site.Asked).Headers;
        Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent"], headers.Keys.Order());
        Assert.StartsWith("NewsReader/", headers["User-Agent"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_followed_without_the_cookies_that_came_with_it(int status)
    {
        await using var site = await TestSite.StartAsync(context => context.Request.Path == "/old"
            ? RedirectAsync(context, "new?x=1", status)
            : TestSite.HtmlAsync(context, "<p>Hello"));

        var page = Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(site, "/old"));

        Assert.Equal(site.At("/new?x=1"), page.Address.AbsoluteUri);
        Assert.DoesNotContain(site.Asked, request => request.Headers.ContainsKey("Cookie") || request.Headers.ContainsKey("Referer"));
    }

    [Fact]
    public async Task Five_redirects_are_followed()
    {
        await using var site = await TestSite.StartAsync(context => context.Request.Path == "/aaaaaa"
            ? TestSite.HtmlAsync(context, "<p>Hello")
            : RedirectAsync(context, context.Request.Path + "a"));

        Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(site, "/a"));
    }

    [Fact]
    public async Task Redirects_without_end_are_given_up()
    {
        await using var site = await TestSite.StartAsync(context => RedirectAsync(context, "/"));

        Assert.StartsWith("The site sent us on more than 5 times", (await FailureAsync(site)).Reason, StringComparison.Ordinal);
        Assert.Equal(6, site.Asked.Count);
    }

    [Theory]
    [InlineData(401, false, "The site answered 401. Open the page in your browser and paste it here.")]
    [InlineData(403, false, "The site answered 403. Open the page in your browser and paste it here.")]
    [InlineData(451, false, "The site answered 451. Open the page in your browser and paste it here.")]
    [InlineData(404, false, "The site answered 404: there is no page at this address. Check the address.")]
    [InlineData(410, false, "The site answered 410: there is no page at this address. Check the address.")]
    [InlineData(429, true, "The site answered 429: it wants fewer requests for now.")]
    [InlineData(500, true, "The site answered 500: it has trouble of its own.")]
    [InlineData(503, true, "The site answered 503: it has trouble of its own.")]
    [InlineData(302, false, "The site answered 302 and named no address to go on to. Open the page in your browser and paste it here.")]
    public async Task A_page_that_is_refused_says_why_and_what_to_do(int status, bool mayPass, string reason)
    {
        await using var site = await TestSite.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        Assert.Equal(new FetchOutcome.Failed(reason) { MayPass = mayPass }, await FailureAsync(site));
    }

    [Theory]
    [InlineData("120")]
    [InlineData("Sun, 06 Nov 1994 08:51:37 GMT")]
    public async Task A_site_may_say_for_how_long_it_is_to_be_left_alone(string retryAfter)
    {
        await using var site = await TestSite.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        });
        var clock = new FakeTimeProvider(new DateTimeOffset(1994, 11, 6, 8, 49, 37, TimeSpan.Zero));

        Assert.Equal(TimeSpan.FromMinutes(2), (await FailureAsync(site, clock)).RetryAfter);
    }

    [Theory]
    [InlineData("application/pdf")]
    [InlineData("image/png")]
    [InlineData("application/octet-stream")]
    [InlineData("video/mp4")]
    public async Task A_file_of_another_kind_is_not_read(string type)
    {
        await using var site = await TestSite.StartAsync(async context =>
        {
            context.Response.ContentType = type;
            await context.Response.WriteAsync("x", context.RequestAborted);
        });

        Assert.Contains($"({type})", (await FailureAsync(site)).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xhtml+xml; charset=utf-8")]
    [InlineData("TEXT/PLAIN")]
    [InlineData("text/markdown; variant=GFM")]
    [InlineData(null)]
    public async Task Pages_and_text_are_read(string? type)
    {
        await using var site = await TestSite.StartAsync(async context =>
        {
            context.Response.ContentType = type;
            await context.Response.WriteAsync("x", context.RequestAborted);
        });

        Assert.IsType<FetchOutcome.Fetched>(await FetchAsync(site, "/"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_page_that_swells_when_it_is_unpacked_is_given_up_at_the_limit(string encoding)
    {
        await using var site = await TestSite.StartAsync(async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync(Packed(encoding, new byte[50 * 1024 * 1024]), context.RequestAborted);
        });

        Assert.StartsWith("The page has more than 1,048,576 bytes", (await FailureAsync(site)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_end_is_given_up_at_the_limit()
    {
        await using var site = await TestSite.StartAsync(async context =>
        {
            context.Response.ContentType = "text/html";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[10_000], context.RequestAborted);
            }
        });

        Assert.StartsWith("The page has more than 1,048,576 bytes", (await FailureAsync(site)).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_deadline_covers_headers_and_body(bool sendsHeaders)
    {
        var clock = new FakeTimeProvider();
        await using var site = await TestSite.StartAsync(async context =>
        {
            if (sendsHeaders)
            {
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<p>", context.RequestAborted);
            }

            clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        Assert.Equal(new FetchOutcome.Failed("The site took longer than 30 seconds.") { MayPass = true }, await FailureAsync(site, clock));
    }

    [Fact]
    public async Task Damaged_compression_and_a_broken_answer_may_pass()
    {
        await using var site = await TestSite.StartAsync(async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.WriteAsync("this is no gzip", context.RequestAborted);
        });

        Assert.True((await FailureAsync(site)).MayPass);
    }

    [Fact]
    public async Task Robots_are_asked_for_links_that_we_led_to_and_not_for_a_readers_own_address()
    {
        await using var site = await TestSite.StartAsync(async context =>
        {
            context.Response.ContentType = context.Request.Path == "/robots.txt" ? "text/plain" : "text/html";
            await context.Response.WriteAsync(context.Request.Path == "/robots.txt" ? "User-agent: *\nDisallow: /private" : "<p>Hello", context.RequestAborted);
        });
        var fetcher = Fetchers.Allowing(site.Authority);

        var followed = await fetcher.FetchAsync(site.At("/private/a"), isFollowed: true, TestContext.Current.CancellationToken);
        var allowed = await fetcher.FetchAsync(site.At("/public"), isFollowed: true, TestContext.Current.CancellationToken);
        var given = await fetcher.FetchAsync(site.At("/private/a"), isFollowed: false, TestContext.Current.CancellationToken);

        Assert.Contains("(robots.txt)", Assert.IsType<FetchOutcome.Failed>(followed).Reason, StringComparison.Ordinal);
        Assert.IsType<FetchOutcome.Fetched>(allowed);
        Assert.IsType<FetchOutcome.Fetched>(given);
        Assert.Equal(["/robots.txt", "/public", "/private/a"], site.Paths);
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(403, true)]
    [InlineData(500, false)]
    public async Task A_robots_file_that_is_not_there_forbids_nothing_and_one_that_cannot_be_had_leaves_it_open(int status, bool isFetched)
    {
        await using var site = await TestSite.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Path == "/robots.txt" ? status : 200;
            return Task.CompletedTask;
        });

        var outcome = await Fetchers.Allowing(site.Authority).FetchAsync(site.At("/a"), isFollowed: true, TestContext.Current.CancellationToken);

        Assert.Equal(isFetched, outcome is FetchOutcome.Fetched);
        Assert.Equal(!isFetched, outcome is FetchOutcome.Failed { MayPass: true });
    }

    private static Task<FetchOutcome> FetchAsync(TestSite site, string path, TimeProvider? clock = null) =>
        Fetchers.Allowing(site.Authority, clock).FetchAsync(site.At(path), isFollowed: false, TestContext.Current.CancellationToken);

    private static async Task<FetchOutcome.Failed> FailureAsync(TestSite site, TimeProvider? clock = null) =>
        Assert.IsType<FetchOutcome.Failed>(await FetchAsync(site, "/", clock));

    private static Task RedirectAsync(HttpContext context, string location, int status = 302)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        context.Response.Cookies.Append("known", "yes");
        return Task.CompletedTask;
    }

    private static byte[] Packed(string encoding, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (Stream packing = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Fastest),
            "br" => new BrotliStream(packed, CompressionLevel.Fastest),
            _ => new ZLibStream(packed, CompressionLevel.Fastest),
        })
        {
            packing.Write(bytes);
        }

        return packed.ToArray();
    }
}
