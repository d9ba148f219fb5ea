using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NewsReader.Web.Search;
using NewsReader.Web.Storage;
using NewsReader.Web.Upkeep;

namespace NewsReader.Web.Tests.Storage;

public sealed class TextToDrawTests : IAsyncDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly RunningApp app = new();

    [Fact]
    public async Task A_library_of_before_finds_and_shows_the_same_and_takes_more()
    {
        await app.StoreAsync(Stories.WithEverything(), Stories.Short("Tunnels, too", address: "https://wire.example/tunnels"));
        var before = await FindAsync("tired");
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        await db.GetService<IMigrator>().MigrateAsync("20261126172900_CommonWords", Cancellation);
        Assert.Equal("view", await KindOfTextAsync(db));
        await db.Database.ExecuteSqlRawAsync("INSERT INTO ArticleIndex(ArticleIndex, rank) VALUES('integrity-check', 1)", Cancellation);

        await db.GetService<IMigrator>().MigrateAsync(cancellationToken: Cancellation);

        Assert.Equal("table", await KindOfTextAsync(db));
        Assert.Empty(await LibraryCheck.RunAsync(db, Cancellation));
        var hit = Assert.Single(await FindAsync("tired"));
        Assert.Equal(before.Select(Shown), [Shown(hit)]);
        Assert.Equal(("The Wire", "en"), (hit.Outlet, hit.Language));
        await app.AddAsync(Stories.Bytes("One after the move"));
        Assert.Empty(await LibraryCheck.RunAsync(db, Cancellation));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static (int, string, string, string?, DateTimeOffset, string?) Shown(SearchHit hit) =>
        (hit.ArticleId, hit.Headline, hit.Snippet, hit.Outlet, hit.ShelvedAt, hit.Language);

    private static Task<string> KindOfTextAsync(NewsDbContext db) =>
        db.Database.SqlQuery<string>($"SELECT type AS Value FROM sqlite_schema WHERE name = 'ArticleText'").SingleAsync(Cancellation);

    private async Task<List<SearchHit>> FindAsync(string typed)
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        var query = Assert.IsType<SearchParsing.Understood>(SearchQueryParser.Parse(typed)).Query;
        return (await ArticleSearch.FindArticlesAsync(db, query, SearchOrder.Best, 0, Cancellation)).Items;
    }
}
