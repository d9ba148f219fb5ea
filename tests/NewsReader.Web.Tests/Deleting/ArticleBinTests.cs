using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NewsReader.Web.Deleting;
using NewsReader.Web.Storage;
using NewsReader.Web.Tests.Related;
using NewsReader.Web.Upkeep;

namespace NewsReader.Web.Tests.Deleting;

public sealed partial class ArticleBinTests : IAsyncDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly RunningApp app = new();

    private ArticleBin Bin => app.Services.GetRequiredService<ArticleBin>();

    [Fact]
    public async Task A_deleted_article_comes_back_as_it_was_with_all_that_pointed_to_it()
    {
        await app.StoreAsync(Stories.WithEverything(), Press.Quoting("Another", "Maria Lopez", "it is older than anybody thought before"));
        await SqlAsync("UPDATE RelatedLinks SET TargetId = 2 WHERE Id = 1; UPDATE Articles SET FollowedFromId = 1 WHERE Id = 2");
        var before = await DumpAsync();

        Assert.True(await Bin.PutAsync(1, Cancellation));
        Assert.Empty(await CheckAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/articles/1")).StatusCode);
        Assert.DoesNotContain("Bridge closes", await (await GetAsync("/")).Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);

        Assert.Equal(new PuttingBack.Back(1), await Bin.PutBackAsync(1, Cancellation));
        Assert.Equal(before, await DumpAsync());
        Assert.Empty(await CheckAsync());
        Assert.Equal(new PuttingBack.Gone(), await Bin.PutBackAsync(1, Cancellation));
    }

    [Fact]
    public async Task A_source_that_only_a_deleted_article_quotes_goes_and_comes_with_it()
    {
        await app.StoreAsync(Press.Quoting("Bridge closes", "Ana Diaz", Press.Statement));

        await Bin.PutAsync(1, Cancellation);
        Assert.Equal(0, await CountAsync("SELECT count(*) AS Value FROM Sources WHERE ArticleCount > 0"));

        await Bin.PutBackAsync(1, Cancellation);
        Assert.Equal(1, await CountAsync("SELECT count(*) AS Value FROM Sources WHERE ArticleCount = 1 AND StatementCount = 1"));
    }

    [Fact]
    public async Task The_same_input_that_was_imported_again_is_not_put_beside_itself()
    {
        await app.AddAsync(Stories.Bytes());
        await Bin.PutAsync(1, Cancellation);
        var again = await app.AddAsync(Stories.Bytes());

        Assert.Equal(new PuttingBack.HereAgain(again), await Bin.PutBackAsync(1, Cancellation));
    }

    [Fact]
    public async Task The_bin_forgets_after_thirty_days_and_not_before()
    {
        await app.StoreAsync(Stories.Short("One"), Stories.Short("Two"));
        var clock = new FakeTimeProvider(Stories.ImportedAt);
        var bin = new ArticleBin(app.Database, app.Services.GetRequiredService<WriteGate>(), clock, NullLogger<ArticleBin>.Instance);
        await bin.PutAsync(1, Cancellation);
        clock.Advance(TimeSpan.FromDays(2));
        await bin.PutAsync(2, Cancellation);
        clock.Advance(TimeSpan.FromDays(28.5));

        await bin.EmptyAsync(Cancellation);

        Assert.Equal(new PuttingBack.Gone(), await bin.PutBackAsync(1, Cancellation));
        Assert.Equal(new PuttingBack.Back(2), await bin.PutBackAsync(2, Cancellation));
    }

    [Fact]
    public async Task The_api_deletes_and_says_when_there_is_nothing()
    {
        await app.StoreAsync(Stories.Short("One"));
        using var client = app.Client();

        Assert.Equal(HttpStatusCode.NoContent, (await client.DeleteAsync(new Uri("/api/articles/1", UriKind.Relative), Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.DeleteAsync(new Uri("/api/articles/1", UriKind.Relative), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task The_articles_page_deletes_and_the_bins_page_puts_back()
    {
        await app.StoreAsync(Stories.Short("A slip <of> the hand"));
        using var client = app.Client();

        var deleted = await PostAsync(client, "/articles/1", "/articles/1/delete");
        Assert.Equal("/bin?deleted=1", deleted.Headers.Location?.ToString());
        var page = await client.GetStringAsync(deleted.Headers.Location, Cancellation);
        Assert.Contains("A slip &lt;of&gt; the hand", page, StringComparison.Ordinal);
        Assert.Contains("30 days left", page, StringComparison.Ordinal);

        Assert.Contains("href=\"/bin\"", await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        var back = await PostAsync(client, "/bin", "/bin/1/back");
        Assert.Contains("href=\"/bin\"", await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        Assert.Equal("/articles/1", back.Headers.Location?.ToString());
        Assert.Contains("The bin is empty.", await client.GetStringAsync(new Uri("/bin", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_forms_token_nothing_is_deleted()
    {
        await app.StoreAsync(Stories.Short("One"));
        using var client = app.Client();

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(new Uri("/articles/1/delete", UriKind.Relative), null, Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/articles/1")).StatusCode);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string page, string action)
    {
        var token = Token.Match(await client.GetStringAsync(new Uri(page, UriKind.Relative), Cancellation)).Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        return await client.PostAsync(new Uri(action, UriKind.Relative), form, Cancellation);
    }

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var client = app.Client();
        return await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
    }

    private async Task<IReadOnlyList<string>> CheckAsync()
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        return await LibraryCheck.RunAsync(db, Cancellation);
    }

    private async Task<int> CountAsync(string sql)
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        return await db.Database.SqlQueryRaw<int>(sql).SingleAsync(Cancellation);
    }

    private async Task SqlAsync(string sql)
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        await db.Database.ExecuteSqlRawAsync(sql, Cancellation);
    }

    // Every value of every table that the reader's work is in, in order.
    private async Task<string> DumpAsync()
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        await db.Database.OpenConnectionAsync(Cancellation);
        var dump = new List<string>();
        foreach (var table in new[] { "Articles", "ArticleSources", "Quotations", "Section", "Paragraph", "Credit", "RelatedLinks", "Originals" })
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY Id";
            await using var reader = await command.ExecuteReaderAsync(Cancellation);
            while (await reader.ReadAsync(Cancellation))
            {
                dump.Add(table + ": " + string.Join(" | ", Enumerable.Range(0, reader.FieldCount)
                    .Select(at => reader.GetValue(at) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(at))));
            }
        }

        return string.Join('\n', dump);
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token { get; }
}
