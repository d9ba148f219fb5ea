using Microsoft.EntityFrameworkCore;

namespace NewsReader.Web.Tests.Storage;

public sealed class DatabaseTests(TemporaryLibrary library) : IClassFixture<TemporaryLibrary>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_library_has_had_every_migration()
    {
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);

        Assert.NotEmpty(await db.Database.GetAppliedMigrationsAsync(Cancellation));
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Cancellation));
    }

    [Fact]
    public async Task The_migrations_say_all_that_the_model_says()
    {
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("foreign_keys", "1")]
    [InlineData("busy_timeout", "10000")]
    [InlineData("synchronous", "1")]
    public async Task Every_connection_has_our_settings(string pragma, string expected)
    {
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        await db.Database.OpenConnectionAsync(Cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma switch
        {
            "journal_mode" => "PRAGMA journal_mode",
            "foreign_keys" => "PRAGMA foreign_keys",
            "busy_timeout" => "PRAGMA busy_timeout",
            _ => "PRAGMA synchronous",
        };

        Assert.Equal(expected, (await command.ExecuteScalarAsync(Cancellation))?.ToString());
    }

    [Fact]
    public async Task A_library_that_is_opened_again_keeps_its_articles()
    {
        await using var app = new RunningApp();
        var id = await app.AddAsync(Stories.Bytes("Kept over a restart"));

        await using var again = new RunningApp((LibrarySettings.DataVariable, app.DataFolder));

        await using var db = await again.Database.CreateDbContextAsync(Cancellation);
        Assert.Equal("Kept over a restart", (await db.Articles.SingleAsync(article => article.Id == id, Cancellation)).Headline);
    }
}
