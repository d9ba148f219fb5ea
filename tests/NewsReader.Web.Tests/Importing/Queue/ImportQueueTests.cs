using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Articles;
using NewsReader.Web.Importing.Queue;
using NewsReader.Web.Tests.Importing.Fetching;

namespace NewsReader.Web.Tests.Importing.Queue;

public sealed class ImportQueueTests : IAsyncLifetime
{
    private readonly TemporaryLibrary library = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    [Fact]
    public async Task An_address_becomes_an_article()
    {
        await using var site = await TestSite.OfAsync(new Dictionary<string, string> { ["/bridge"] = Pages.Of("Harbour bridge closes") });
        var queue = new QueueUnderTest(library, site.Authority);
        var id = await queue.AddAsync(site.At("/bridge?utm_source=mail#top"));
        Assert.Equal(ImportState.Waiting, (await queue.FindAsync(id)).State);

        var ended = await queue.RunNextAsync();

        Assert.Equal(ImportState.Imported, ended!.State);
        var article = await library.ReadAsync(ended.ArticleId!.Value);
        Assert.Equal("Harbour bridge closes", article.Headline);
        Assert.Equal(site.At("/bridge"), article.Address);
        Assert.Equal(["/bridge"], site.Paths);
    }

    [Fact]
    public async Task What_is_no_address_is_refused_with_a_sentence()
    {
        var queue = new QueueUnderTest(library, "");

        var answer = await queue.Queue.AddAsync("ftp://wire.example/a", cancellation: TestContext.Current.CancellationToken);

        Assert.Equal("“ftp://wire.example/a” is no address of a page: it must begin with http:// or https://.", Assert.IsType<QueueAnswer.Refused>(answer).Reason);
    }

    [Fact]
    public async Task A_site_in_trouble_is_asked_again_after_longer_and_longer_waits_and_then_given_up()
    {
        await using var site = await AnsweringAsync(503);
        var queue = new QueueUnderTest(library, site.Authority);
        var id = await queue.AddAsync(site.At("/"));

        foreach (var seconds in new[] { 30, 60, 120, 240 })
        {
            var waiting = await queue.RunNextAsync();
            Assert.Equal(ImportState.Waiting, waiting!.State);
            Assert.Equal("The site answered 503: it has trouble of its own.", waiting.Reason);
            Assert.Equal(queue.Clock.GetUtcNow().AddSeconds(seconds), waiting.NextAttemptAt);
            queue.Clock.Advance(TimeSpan.FromSeconds(seconds - 1));
            Assert.Null(await queue.RunNextAsync());
            queue.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(ImportState.Failed, (await queue.RunNextAsync())!.State);
        Assert.Equal(5, (await queue.FindAsync(id)).Attempts);
        Assert.Equal(5, site.Asked.Count);
    }

    [Fact]
    public async Task A_site_that_names_a_longer_wait_gets_it()
    {
        await using var site = await AnsweringAsync(429, retryAfter: "600");
        var queue = new QueueUnderTest(library, site.Authority);
        await queue.AddAsync(site.At("/"));

        Assert.Equal(queue.Clock.GetUtcNow().AddMinutes(10), (await queue.RunNextAsync())!.NextAttemptAt);
    }

    [Fact]
    public async Task A_refusal_is_not_repeated_until_the_reader_wants_it()
    {
        await using var site = await AnsweringAsync(403);
        var queue = new QueueUnderTest(library, site.Authority);
        var id = await queue.AddAsync(site.At("/"));

        var failed = await queue.RunNextAsync();
        queue.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal((ImportState.Failed, "The site answered 403. Open the page in your browser and paste it here."), (failed!.State, failed.Reason));
        Assert.Null(await queue.RunNextAsync());
        await queue.Queue.TryAgainAsync(id, TestContext.Current.CancellationToken);
        Assert.Equal(1, (await queue.RunNextAsync())!.Attempts);
    }

    [Fact]
    public async Task A_page_without_an_article_fails_with_what_to_do()
    {
        await using var site = await TestSite.OfAsync(new Dictionary<string, string> { ["/"] = "<!doctype html><title>Shop</title><p>Log in" });
        var queue = new QueueUnderTest(library, site.Authority);
        await queue.AddAsync(site.At("/"));

        var failed = await queue.RunNextAsync();

        Assert.Equal(ImportState.Failed, failed!.State);
        Assert.EndsWith("If your browser shows the article, paste it here.", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_survives_the_end_of_the_app()
    {
        await using var site = await TestSite.OfAsync(new Dictionary<string, string> { ["/bridge"] = Pages.Of("Harbour bridge closes") });
        var queue = new QueueUnderTest(library, site.Authority);
        var id = await queue.AddAsync(site.At("/bridge"));
        Assert.Equal(ImportState.Fetching, (await queue.Turns.TakeAsync(TestContext.Current.CancellationToken))!.State);

        await queue.RestartAsync();

        Assert.Equal((ImportState.Waiting, 0), ((await queue.FindAsync(id)).State, (await queue.FindAsync(id)).Attempts));
        Assert.Equal(ImportState.Imported, (await queue.RunNextAsync())!.State);
        Assert.Equal(1, await ArticlesAsync());
    }

    [Fact]
    public async Task A_waiting_import_that_is_cancelled_is_never_fetched()
    {
        var queue = new QueueUnderTest(library, "127.0.0.1");
        var id = await queue.AddAsync("http://127.0.0.1:9/");

        await queue.Queue.CancelAsync(id, TestContext.Current.CancellationToken);

        Assert.Null(await queue.RunNextAsync());
        Assert.Equal(ImportState.Cancelled, (await queue.FindAsync(id)).State);
    }

    [Fact]
    public async Task An_import_is_cancelled_while_the_site_is_still_answering()
    {
        var asked = new TaskCompletionSource();
        await using var site = await TestSite.StartAsync(async context =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        var queue = new QueueUnderTest(library, site.Authority);
        var id = await queue.AddAsync(site.At("/"));
        var run = queue.RunNextAsync();
        await asked.Task;

        await queue.Queue.CancelAsync(id, TestContext.Current.CancellationToken);

        // The run may have looked at the import after it was stopped and before it was marked: what counts is how it stands now.
        await run;
        Assert.Equal(ImportState.Cancelled, (await queue.FindAsync(id)).State);
        Assert.Equal(0, await ArticlesAsync());
    }

    [Fact]
    public async Task What_has_ended_cannot_be_cancelled()
    {
        await using var site = await TestSite.OfAsync(new Dictionary<string, string> { ["/bridge"] = Pages.Of("Harbour bridge closes") });
        var queue = new QueueUnderTest(library, site.Authority);
        var id = await queue.AddAsync(site.At("/bridge"));
        await queue.RunNextAsync();

        await queue.Queue.CancelAsync(id, TestContext.Current.CancellationToken);

        Assert.Equal(ImportState.Imported, (await queue.FindAsync(id)).State);
    }

    [Fact]
    public async Task Redirects_tracking_and_mobile_hosts_do_not_make_a_second_article()
    {
        TestSite? site = null;
        await using var running = site = await TestSite.StartAsync(context =>
        {
            if (context.Request.Path == "/short")
            {
                context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
                context.Response.Headers.Location = "/bridge?utm_campaign=short";
                return Task.CompletedTask;
            }

            return TestSite.HtmlAsync(context, Pages.Of($"Harbour bridge closes, as {context.Request.Host.Host} has it", $"http://wire.example:{site!.Port}/bridge"));
        });
        var queue = new QueueUnderTest(library, "wire.example,m.wire.example", Fetchers.Knowing(("wire.example", ["127.0.0.1"]), ("m.wire.example", ["127.0.0.1"])));
        await queue.AddAsync($"http://wire.example:{site.Port}/short");
        var first = await queue.RunNextAsync();
        await queue.AddAsync($"http://m.wire.example:{site.Port}/story/1");
        var mobile = await queue.RunNextAsync();
        var canonical = await queue.Queue.AddAsync($"http://WIRE.example:{site.Port}/bridge?fbclid=7", cancellation: TestContext.Current.CancellationToken);
        var again = await queue.Queue.AddAsync($"http://wire.example:{site.Port}/short", cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(ImportState.Imported, first!.State);
        Assert.Equal((ImportState.AlreadyHere, first.ArticleId), (mobile!.State, mobile.ArticleId));
        Assert.Equal(first.ArticleId, Assert.IsType<QueueAnswer.AlreadyHere>(canonical).ArticleId);
        Assert.Equal(first.ArticleId, Assert.IsType<QueueAnswer.AlreadyHere>(again).ArticleId);
        Assert.Equal(["/short", "/bridge?utm_campaign=short", "/story/1"], site.Paths);
        Assert.Equal(1, await ArticlesAsync());
    }

    [Fact]
    public async Task An_address_that_is_wanted_twice_stands_in_the_queue_once()
    {
        var queue = new QueueUnderTest(library, "");

        Assert.Equal(await queue.AddAsync("https://wire.example/a"), await queue.AddAsync("https://wire.example/a?gclid=1#x"));
    }

    [Fact]
    public async Task An_article_that_was_deleted_can_be_fetched_again()
    {
        await using var site = await TestSite.OfAsync(new Dictionary<string, string> { ["/bridge"] = Pages.Of("Harbour bridge closes") });
        var queue = new QueueUnderTest(library, site.Authority);
        await queue.AddAsync(site.At("/bridge"));
        await queue.RunNextAsync();
        await using (var db = await library.Database.CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            await db.Articles.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        await queue.AddAsync(site.At("/bridge"));
        queue.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(ImportState.Imported, (await queue.RunNextAsync())!.State);
    }

    [Fact]
    public async Task A_followed_link_leads_to_the_article_wherever_it_occurs()
    {
        await using var site = await TestSite.OfAsync(new Dictionary<string, string>
        {
            ["/one"] = Pages.Of("The first story of three", null, ("/two?utm_source=one", "Ferry firm plans for more passengers"), ("/three", "Region pays for the longer route")),
            ["/two"] = Pages.Of("Another headline than was printed there", null, ("/one#top", "What the first story is about")),
            ["/three"] = Pages.Of("The last story of three", null, ("/two", "The ferry firm, once more")),
            ["/robots.txt"] = "",
        });
        var queue = new QueueUnderTest(library, site.Authority);
        await queue.AddAsync(site.At("/one"));
        var one = await library.ReadAsync((await queue.RunNextAsync())!.ArticleId!.Value);
        foreach (var link in one.RelatedLinks.ToList())
        {
            queue.Clock.Advance(TimeSpan.FromSeconds(2));
            await queue.AddAsync(link.Address!, link.Id);
            Assert.Equal(ImportState.Imported, (await queue.RunNextAsync())!.State);
        }

        await using var db = await library.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var (two, three) = (await library.ReadAsync(2), await library.ReadAsync(3));
        Assert.Equal(one.Id, two.FollowedFromId);
        Assert.Equal([2, 3], (await TargetsAsync(db, await library.ReadAsync(1))).Values.Order());
        Assert.Equal([1], (await TargetsAsync(db, two)).Values);
        Assert.Equal([2], (await TargetsAsync(db, three)).Values);
    }

    [Fact]
    public async Task A_link_to_an_article_that_is_here_is_followed_without_a_request()
    {
        var from = Stories.WithEverything();
        await library.StoreAsync(from, Stories.Short("Tunnels under the bay", address: "https://wire.example/tunnels"));
        var link = from.RelatedLinks.Single(link => link.Address is not null);
        var queue = new QueueUnderTest(library, "");

        var answer = await queue.Queue.AddAsync(link.Address + "?utm_source=x", link.Id, TestContext.Current.CancellationToken);

        var articleId = Assert.IsType<QueueAnswer.AlreadyHere>(answer).ArticleId;
        Assert.Equal("Tunnels under the bay", (await library.ReadAsync(articleId)).Headline);
        Assert.Equal(articleId, (await library.ReadAsync(from.Id)).RelatedLinks.Single(one => one.Id == link.Id).TargetId);
    }

    private static Task<IReadOnlyDictionary<int, int>> TargetsAsync(NewsReader.Web.Storage.NewsDbContext db, NewsReader.Articles.Article article) =>
        RelatedTargets.FindAsync(db, article, TestContext.Current.CancellationToken);

    private static Task<TestSite> AnsweringAsync(int status, string? retryAfter = null) => TestSite.StartAsync(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    });

    private async Task<int> ArticlesAsync()
    {
        await using var db = await library.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await db.Articles.CountAsync(TestContext.Current.CancellationToken);
    }
}
