using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Tests.Related;
using NewsReader.Web.Upkeep;

namespace NewsReader.Web.Tests.Upkeep;

public sealed class LibraryCheckTests : IAsyncDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly RunningApp app = new();

    [Fact]
    public async Task A_library_that_was_filled_is_whole()
    {
        await FillAsync();

        Assert.Empty(await CheckAsync());
    }

    [Theory]
    [InlineData("UPDATE Articles SET Headline = 'Something else' WHERE Id = 1", "The full-text index does not say what the articles say.")]
    [InlineData("DELETE FROM ArticleText WHERE Id = 1", "The full-text index does not say what the articles say.")]
    [InlineData("UPDATE ArticleText SET Language = 'xx' WHERE Id = 1", "The full-text index does not say what the articles say.")]
    [InlineData("INSERT INTO ArticleText SELECT 99, ShelvedAt, Language, '', '', '', '', '', '' FROM ArticleText WHERE Id = 1", "The full-text index does not say what the articles say.")]
    [InlineData("UPDATE Sources SET StatementCount = 7", "1 sources have wrong counts.")]
    [InlineData("UPDATE SourceTallies SET FirstAt = FirstAt - 4096 WHERE Aspect = 'Month'", "1 tallies of sources are wrong.")]
    [InlineData("DELETE FROM SourceTallies WHERE Aspect = 'Name'", "1 tallies of sources are wrong.")]
    [InlineData("INSERT INTO SourceTallies SELECT SourceId, Aspect, 'Ana Dias', 1, 1, FirstAt, LastAt FROM SourceTallies WHERE Aspect = 'Name'", "1 tallies of sources are wrong.")]
    [InlineData("UPDATE ArticleSources SET Outlet = 'Nobody’s Post' WHERE ArticleId = 1", "2 tallies of sources are wrong.", "1 appearances of sources are in the wrong place of their lists.")]
    [InlineData("DELETE FROM ReadingStates WHERE ArticleId = 2", "1 articles have no reading state in their place.")]
    [InlineData("INSERT INTO StatementPrints VALUES (1, 1, 999)", "1 fingerprints are of statements that are not here.")]
    public async Task What_is_wrong_is_told_and_made_right_again(string damage, params string[] sentences)
    {
        await FillAsync();
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        await db.Database.ExecuteSqlRawAsync(damage, Cancellation);
        Assert.Equal(sentences, await CheckAsync());

        await LibraryRebuild.RunAsync(db, _ => { }, Cancellation);

        Assert.Empty(await CheckAsync());
        Assert.Equal(2, await db.RelatedArticles.CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_reference_to_nothing_is_told()
    {
        await FillAsync();
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        await db.Database.OpenConnectionAsync(Cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF", Cancellation);
        await db.Database.ExecuteSqlRawAsync("UPDATE RelatedArticles SET OtherId = 99 WHERE ArticleId = 1", Cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = ON", Cancellation);

        Assert.Equal(["1 rows refer to something that is not here."], await CheckAsync());
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task FillAsync() => app.StoreAsync(
        Press.Quoting("Bridge closes", "Ana Diaz", Press.Statement), Press.Quoting("Old steel", "Ana Diaz", Press.Trimmed));

    private async Task<IReadOnlyList<string>> CheckAsync()
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        return await LibraryCheck.RunAsync(db, Cancellation);
    }
}
