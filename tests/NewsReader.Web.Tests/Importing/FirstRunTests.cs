using Microsoft.EntityFrameworkCore;

namespace NewsReader.Web.Tests.Importing;

public sealed class FirstRunTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_seeds_are_imported_at_the_first_start()
    {
        await using var app = new RunningApp();
        await SeedAsync(app, "one.txt", Stories.Bytes("The first seed"));
        await SeedAsync(app, "two.txt", Stories.Bytes("The second seed"));

        Assert.Equal(["The first seed", "The second seed"], await HeadlinesAsync(app));
    }

    [Fact]
    public async Task A_seed_that_was_deleted_does_not_come_back_at_the_next_start()
    {
        await using var app = new RunningApp();
        await SeedAsync(app, "one.txt", Stories.Bytes("The first seed"));
        await using (var db = await app.Database.CreateDbContextAsync(Cancellation))
        {
            await db.Articles.ExecuteDeleteAsync(Cancellation);
        }

        await using var again = new RunningApp((LibrarySettings.DataVariable, app.DataFolder), (LibrarySettings.SeedsVariable, app.SeedsFolder));

        Assert.Empty(await HeadlinesAsync(again));
    }

    [Fact]
    public async Task A_seed_that_is_no_article_keeps_no_other_from_being_imported()
    {
        await using var app = new RunningApp();
        await SeedAsync(app, "a.bin", [0, 1, 2, 3, 0xFF, 0xFE, 0, 0, 0]);
        await SeedAsync(app, "b.txt", Stories.Bytes("The second seed"));

        Assert.Equal(["The second seed"], await HeadlinesAsync(app));
    }

    // The app starts when its services are first asked for.
    private static Task SeedAsync(RunningApp app, string name, byte[] bytes) =>
        File.WriteAllBytesAsync(Path.Combine(app.SeedsFolder, name), bytes, Cancellation);

    private static async Task<List<string>> HeadlinesAsync(RunningApp app)
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        return await db.Articles.OrderBy(article => article.Id).Select(article => article.Headline).ToListAsync(Cancellation);
    }
}
