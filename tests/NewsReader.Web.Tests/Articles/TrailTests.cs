using NewsReader.Articles;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Tests.Articles;

public sealed class TrailTests : IAsyncLifetime
{
    private readonly TemporaryLibrary library = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    [Fact]
    public async Task The_last_eight_articles_of_a_long_way_are_named_the_first_first()
    {
        var articles = Enumerable.Range(1, 12).Select(number => Stories.Short($"Story {number}")).ToList();
        for (var i = 1; i < articles.Count; i++)
        {
            articles[i].FollowedFrom = articles[i - 1];
        }

        Assert.Equal(["Story 4", "Story 5", "Story 6", "Story 7", "Story 8", "Story 9", "Story 10", "Story 11"], await TrailAsync(articles));
    }

    [Fact]
    public async Task An_article_that_was_not_followed_has_no_trail() => Assert.Empty(await TrailAsync([Stories.Short("Alone")]));

    private async Task<IEnumerable<string>> TrailAsync(List<Article> articles)
    {
        await library.StoreAsync([.. articles]);
        await using var db = await library.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var trail = await Trail.ToAsync(db, await library.ReadAsync(articles[^1].Id), TestContext.Current.CancellationToken);
        return trail.Select(step => step.Headline);
    }
}
