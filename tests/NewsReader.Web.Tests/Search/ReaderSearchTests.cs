using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsReader.Web.Reading;
using NewsReader.Web.Search;

namespace NewsReader.Web.Tests.Search;

public sealed class ReaderSearchTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_search_goes_by_what_the_reader_did()
    {
        var record = app.Services.GetRequiredService<ReadingRecord>();
        var unread = await app.AddAsync(Stories.Bytes("Nobody opened this bridge"));
        var starred = await app.AddAsync(Stories.Bytes("Somebody liked this bridge"));
        var archived = await app.AddAsync(Stories.Bytes("Somebody is done with this bridge"));
        await record.ChangeAsync(starred, new StateChange { Progress = ReadingProgress.Read, IsStarred = true, Tags = ["steel"] }, Cancellation);
        await record.ChangeAsync(archived, new StateChange { Progress = ReadingProgress.Read, IsArchived = true, Tags = ["steel", "rust"] }, Cancellation);

        Assert.Equal([unread], await FindAsync("bridge is:unread"));
        Assert.Equal([unread], await FindAsync("is:unread"));
        Assert.Equal([starred, archived], await FindAsync("bridge is:read"));
        Assert.Equal([starred], await FindAsync("is:starred"));
        Assert.Equal([archived], await FindAsync("bridge is:archived"));
        Assert.Equal([starred, archived], await FindAsync("tag:steel"));
        Assert.Equal([starred], await FindAsync("tag:steel -tag:rust"));
        Assert.Equal([archived], await FindAsync("bridge tag:rust -is:unread"));
        Assert.Equal([starred, archived], await FindAsync("-is:unread"));
        Assert.Equal([unread], await FindAsync("-is:read"));
        Assert.Empty(await FindAsync("is:unread -is:unread"));
        Assert.Equal([starred], await FindAsync("is:read -is:archived"));
        Assert.Equal([unread, starred, archived], await FindAsync("lang:en"));
        Assert.Equal([starred], await FindAsync("lang:en is:starred"));
        Assert.Empty(await FindAsync("lang:xx is:starred"));
        Assert.Empty(await FindAsync("bridge lang:xx"));
        Assert.Equal([unread, starred, archived], await FindAsync("lang:en after:2020-01-01"));
        Assert.Empty(await FindAsync("is:unread before:2020-01-01"));
        Assert.Equal([archived], (await QuotationsAsync("in:quotes tired tag:rust")).Distinct());
    }

    [Fact]
    public async Task Whether_few_or_many_are_starred_a_word_finds_those_that_hold_it_and_what_was_said_in_them()
    {
        await using var many = new RunningApp();
        var plain = await many.AddAsync(Stories.Bytes("The mayor opens the ferry"));
        var best = await many.AddAsync(Stories.Bytes("Bridge after bridge after bridge"));
        var good = await many.AddAsync(Stories.Bytes("A man on the old bridge"));
        await using var db = await many.Database.CreateDbContextAsync(Cancellation);
        await db.Database.ExecuteSqlAsync($"UPDATE ReadingStates SET IsStarred = 1 WHERE ArticleId <> {plain}", Cancellation);
        var amongFew = await ArticleSearch.FindArticlesAsync(db, Query("bridge is:starred"), SearchOrder.Best, 0, Cancellation);
        Assert.Equal([best, good], amongFew.Items.Select(hit => hit.ArticleId));
        Assert.Equal(2, (await new FilteredShelf(Query("bridge is:starred"), null).FewAsync(db, Cancellation))!.Count);
        Assert.Empty((await ArticleSearch.FindArticlesAsync(db, Query("bridge is:archived"), SearchOrder.Best, 0, Cancellation)).Items);
        var saidAmongFew = await ArticleSearch.FindQuotationsAsync(db, Query("in:quotes tired is:starred"), SearchOrder.Best, 0, Cancellation);
        Assert.Equal([best, good], saidAmongFew.Select(hit => hit.ArticleId).Distinct().Order());
        Assert.Empty(await ArticleSearch.FindQuotationsAsync(db, Query("in:quotes tired is:archived"), SearchOrder.Best, 0, Cancellation));
        Assert.Null(await new FilteredShelf(Query("bridge"), null).FewAsync(db, Cancellation));

        await db.Database.ExecuteSqlAsync(
            $"""
            WITH RECURSIVE day(Number) AS (VALUES (1) UNION ALL SELECT Number + 1 FROM day WHERE Number <= {FilteredShelf.Few})
            INSERT INTO Articles (Headline, HeadlineKey, HeadlineIsDerived, ImportedAt, PublishedAt, PublishedAtHasTime, WordCount)
            SELECT 'Later', 'later', 0, ImportedAt, PublishedAt, 1, 0 FROM day CROSS JOIN Articles WHERE Id = {plain}
            """,
            Cancellation);
        await db.Database.ExecuteSqlAsync($"UPDATE ReadingStates SET IsStarred = 1 WHERE ArticleId > {good}", Cancellation);

        Assert.Null(await new FilteredShelf(Query("bridge is:starred"), null).FewAsync(db, Cancellation));
        var amongMany = await ArticleSearch.FindArticlesAsync(db, Query("bridge is:starred"), SearchOrder.Best, 0, Cancellation);
        Assert.Equal(amongFew.Items.Select(hit => (hit.ArticleId, hit.Snippet)), amongMany.Items.Select(hit => (hit.ArticleId, hit.Snippet)));
        Assert.Equal(saidAmongFew, await ArticleSearch.FindQuotationsAsync(db, Query("in:quotes tired is:starred"), SearchOrder.Best, 0, Cancellation));
    }

    [Fact]
    public async Task A_search_for_what_hardly_any_article_is_looks_at_so_many_and_says_how_far_back()
    {
        await using var many = new RunningApp();
        await many.StoreAsync(Stories.Short("The oldest", new DateTimeOffset(2001, 1, 1, 9, 0, 0, TimeSpan.Zero)));
        await using var db = await many.Database.CreateDbContextAsync(Cancellation);
        await db.Database.ExecuteSqlAsync(
            $"""
            WITH RECURSIVE day(Number) AS (VALUES (1) UNION ALL SELECT Number + 1 FROM day WHERE Number <= {FilteredShelf.Window})
            INSERT INTO Articles (Headline, HeadlineKey, HeadlineIsDerived, ImportedAt, PublishedAt, PublishedAtHasTime, WordCount)
            SELECT 'Later', 'later', 0, ImportedAt, PublishedAt + (Number * 86400000 << 12), 1, 0 FROM day CROSS JOIN Articles WHERE Id = 1
            """,
            Cancellation);
        await db.Database.ExecuteSqlAsync($"UPDATE ReadingStates SET IsStarred = 1 WHERE ArticleId > 1", Cancellation);

        var hits = await ArticleSearch.FindArticlesAsync(db, Query("-is:starred"), SearchOrder.Best, 0, Cancellation);
        using var client = many.Client();
        var page = System.Net.WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/search?q=-is%3Astarred", UriKind.Relative), Cancellation));
        var older = await ArticleSearch.FindArticlesAsync(db, Query("-is:starred before:2001-01-03"), SearchOrder.Best, 0, Cancellation);

        Assert.Empty(hits.Items);
        Assert.Equal(new DateTime(2001, 1, 2, 9, 0, 0), hits.LookedBackTo!.Value.DateTime);
        Assert.Contains("5,000 articles were looked at, back to", page, StringComparison.Ordinal);
        Assert.Contains("before:2001-01-03", page, StringComparison.Ordinal);
        Assert.Equal("The oldest", Assert.Single(older.Items).Headline);
    }

    private async Task<List<int>> FindAsync(string typed)
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        return [.. (await ArticleSearch.FindArticlesAsync(db, Query(typed), SearchOrder.Best, 0, Cancellation)).Items.Select(hit => hit.ArticleId).Order()];
    }

    private async Task<List<int>> QuotationsAsync(string typed)
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        return [.. (await ArticleSearch.FindQuotationsAsync(db, Query(typed), SearchOrder.Best, 0, Cancellation)).Select(hit => hit.ArticleId)];
    }

    private static SearchQuery Query(string typed) => Assert.IsType<SearchParsing.Understood>(SearchQueryParser.Parse(typed)).Query;
}
