using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Comparing;
using NewsReader.Web.Related;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Tests.Related;

public sealed class RelatedArticlesTests : IAsyncDisposable
{
    private readonly RunningApp app = new();

    [Fact]
    public async Task An_article_that_quotes_the_same_person_is_related_both_ways()
    {
        await app.StoreAsync(
            Press.Quoting("Bridge closes", "Ana Diaz", Press.Statement),
            Press.Quoting("Ferries fill", "Ana Diaz", "nobody planned for so many people on the water"),
            Press.Quoting("Markets rise", "Jo Roe", "prices went up again without a reason that he knew"));

        Assert.Equal(["Ana Diaz"], Assert.Single(await NeighboursOfAsync(1)).Sources);
        Assert.Equal("Bridge closes", Assert.Single(await NeighboursOfAsync(2)).Headline);
        Assert.Empty(await NeighboursOfAsync(3));
    }

    [Fact]
    public async Task A_statement_that_another_trimmed_is_shown_with_who_trimmed_it()
    {
        await app.StoreAsync(
            Press.Quoting("Bridge closes", "Ana Diaz", Press.Statement),
            Press.Quoting("Old steel", "the engineer", Press.Trimmed));

        var there = Assert.Single(Assert.Single(await NeighboursOfAsync(1)).Statements);
        Assert.Equal((Press.Statement, Press.Trimmed, StatementChange.Trimmed), (there.Ours, there.Theirs, there.Comparison.Change));
        var here = Assert.Single(Assert.Single(await NeighboursOfAsync(2)).Statements);
        Assert.Equal(StatementChange.Fuller, here.Comparison.Change);
    }

    [Fact]
    public async Task What_the_same_person_says_in_other_words_is_the_same_statement()
    {
        await app.StoreAsync(
            Press.Quoting("Bridge closes", "Ana Diaz", "the steel has rusted faster than anybody expected"),
            Press.Quoting("Old steel", "Ana Diaz", "faster than expected by anybody, steel there had rusted"));

        Assert.Equal(StatementChange.Reworded, Assert.Single(Assert.Single(await NeighboursOfAsync(1)).Statements).Comparison.Change);
    }

    [Fact]
    public async Task A_link_relates_both_ways_whichever_of_the_two_came_first()
    {
        var pointing = Stories.Short("Old news");
        pointing.PointTo(new RelatedLink { Kind = RelatedLinkKind.ReadMore, Headline = "Read on", Address = "https://www.press.example/two?utm_source=x" });
        await app.StoreAsync(pointing, Stories.Short("Two", address: "https://www.press.example/two"));

        Assert.True(Assert.Single(await NeighboursOfAsync(1)) is { PointsThere: true, PointsHere: false });
        Assert.True(Assert.Single(await NeighboursOfAsync(2)) is { PointsThere: false, PointsHere: true });
    }

    [Fact]
    public async Task Much_shared_vocabulary_relates_and_the_words_are_told()
    {
        const string Drones = "Bayraktar drones over Ankara. Baykar sells Bayraktar drones, and Baykar builds drones near Ankara with motors from Kyiv.";
        await app.StoreAsync([.. Enumerable.Range(0, 30).Select(number => Press.Quoting($"Filler {number}", "He", "that was all", $"The story of number{number} goes on and on."))]);
        await app.StoreAsync(
            Press.Quoting("Baykar sells drones", "She", "that was all", Drones),
            Press.Quoting("Ankara exports", "They", "that was all", "In Ankara they call it a Baykar year: " + Drones));

        var neighbour = Assert.Single(await NeighboursOfAsync(31), neighbour => neighbour.Words.Count > 0);
        Assert.Equal("Ankara exports", neighbour.Headline);
        Assert.Contains("Bayraktar", neighbour.Words);
        Assert.DoesNotContain("they", neighbour.Words, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_word_that_stands_in_too_many_articles_is_noted_and_leaves_room_for_telling_ones()
    {
        const string Drones = "Steel, steel and steel: Bayraktar drones over Ankara. Baykar sells Bayraktar drones, and Baykar builds drones near Ankara.";
        await app.StoreAsync(Press.Quoting("Baykar sells drones", "She", "that was all", Drones));
        await using var db = await app.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);

        // As many articles as it takes, but for what no one looks at here.
        await db.Database.ExecuteSqlRawAsync(
            """
            WITH RECURSIVE number(Id) AS (VALUES (100) UNION ALL SELECT Id + 1 FROM number WHERE Id < 300)
            INSERT INTO ArticleIndex(rowid, body) SELECT Id, 'steel' FROM number;
            UPDATE sqlite_sequence SET seq = 10000 WHERE name = 'Articles'
            """,
            TestContext.Current.CancellationToken);
        await app.StoreAsync(Press.Quoting("Ankara exports", "They", "that was all", Drones), Press.Quoting("Ankara imports", "They", "that was all", Drones));

        Assert.Equal(["steel"], await db.Database.SqlQuery<string>($"SELECT Word AS Value FROM CommonWords").ToListAsync(TestContext.Current.CancellationToken));
        var neighbour = Assert.Single(await NeighboursOfAsync(10002), neighbour => neighbour.Words.Count > 0 && neighbour.Id == 10001);
        Assert.Contains("Bayraktar", neighbour.Words);
    }

    [Fact]
    public async Task An_article_keeps_its_strongest_neighbours_when_very_many_come()
    {
        await app.StoreAsync(Press.Quoting("Bridge closes", "Ana Diaz", Press.Statement), Press.Quoting("Old steel", "Ana Diaz", Press.Trimmed));
        await app.StoreAsync([.. Enumerable.Range(0, 30).Select(number => Press.Quoting($"Story {number}", $"Witness Number{number}", Press.Trimmed))]);

        var neighbours = await NeighboursOfAsync(1);
        Assert.Equal(RelatedFindings.Most, neighbours.Count);
        Assert.Equal("Old steel", neighbours[0].Headline);
    }

    [Fact]
    public async Task Taking_an_article_out_and_in_again_leaves_what_was_there()
    {
        await app.StoreAsync(Press.Quoting("Bridge closes", "Ana Diaz", Press.Statement), Press.Quoting("Old steel", "the engineer", Press.Trimmed));
        await using var db = await app.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);

        await RelatedArticles.RemoveAsync(db, 2, TestContext.Current.CancellationToken);
        Assert.Equal(0, await CountAsync(db, "SELECT (SELECT count(*) FROM RelatedArticles) + (SELECT count(*) FROM StatementPrints WHERE ArticleId = 2) AS Value"));

        await RelatedArticles.AddAsync(db, 2, TestContext.Current.CancellationToken);
        Assert.Equal(2, await CountAsync(db, "SELECT count(*) AS Value FROM RelatedArticles"));
    }

    [Fact]
    public async Task A_library_that_is_older_is_worked_out_afterwards_one_article_at_a_time()
    {
        await app.StoreAsync(Press.Quoting("Bridge closes", "Ana Diaz", Press.Statement), Press.Quoting("Old steel", "Ana Diaz", Press.Trimmed));
        await using var db = await app.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        await RelatedArticles.RebuildAsync(db, TestContext.Current.CancellationToken);
        Assert.Empty(await NeighboursOfAsync(1));

        Assert.Equal([2, 1], [await StudiedAsync(), await StudiedAsync()]);
        Assert.Null(await StudiedAsync());
        Assert.Single(await NeighboursOfAsync(1));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IReadOnlyList<Neighbour>> NeighboursOfAsync(int id)
    {
        await using var db = await app.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var article = await db.Articles.Include(found => found.Quotations).AsNoTracking()
            .SingleAsync(found => found.Id == id, TestContext.Current.CancellationToken);
        return await Neighbours.OfAsync(db, article, TestContext.Current.CancellationToken);
    }

    private static Task<int> CountAsync(NewsDbContext db, string sql) =>
        db.Database.SqlQueryRaw<int>(sql).SingleAsync(TestContext.Current.CancellationToken);

    private async Task<int?> StudiedAsync()
    {
        await using var db = await app.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await RelatedArticles.StudyNextAsync(db, TestContext.Current.CancellationToken);
    }
}
