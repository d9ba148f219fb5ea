using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Web.Sources;
using NewsReader.Web.Upkeep;
using static NewsReader.Web.Tests.Sources.SourceLibrary;

namespace NewsReader.Web.Tests.Sources;

public sealed class SourceDecisionsTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly SourceLibrary library = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    [Fact]
    public async Task Merged_sources_are_one_also_in_articles_that_come_later()
    {
        var first = await library.QuoteAsync(Person("Maria Lopez"));
        await library.QuoteAsync(Person("Maria Lopez-Ruiz", "engineer"));
        await MergeAsync("Maria Lopez", "Maria Lopez-Ruiz");

        await library.QuoteAsync(Person("Maria Lopez-Ruiz"));
        await library.QuoteAgainAsync(first, Person("Maria Lopez"));

        Assert.Equal([("Maria Lopez", 3, 3)], await library.CountedAsync());
        Assert.Equal(2, (await library.TalliesAsync(SourceAspect.Name)).Count);
    }

    [Fact]
    public async Task Two_sources_of_one_article_that_are_one_count_the_article_once()
    {
        await library.QuoteAsync(Person("Maria Lopez"), Person("Maria Lopez-Ruiz"));
        await MergeAsync("Maria Lopez", "Maria Lopez-Ruiz");

        Assert.Equal([("Maria Lopez", 1, 2)], await library.CountedAsync());
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        await LibraryRebuild.RunAsync(db, _ => { }, Cancellation);
        Assert.Equal([("Maria Lopez", 1, 2)], await library.CountedAsync());
    }

    [Fact]
    public async Task Undoing_a_merge_gives_each_what_is_its_own()
    {
        await library.QuoteAsync(Person("Maria Lopez"));
        await library.QuoteAsync(Person("Maria Lopez-Ruiz"));
        await MergeAsync("Maria Lopez", "Maria Lopez-Ruiz");
        await library.QuoteAsync(Person("Maria Lopez-Ruiz"));

        await UndoAsync();

        Assert.Equal([("Maria Lopez", 1, 1), ("Maria Lopez-Ruiz", 2, 2)], await library.CountedAsync());
    }

    [Fact]
    public async Task Undoing_the_first_of_two_merges_leaves_the_second()
    {
        await library.QuoteAsync(Person("Ana One"));
        await library.QuoteAsync(Person("Ana Two"));
        await library.QuoteAsync(Person("Ana Three"));
        await MergeAsync("Ana Two", "Ana One");
        var first = await library.LastDecisionAsync();
        await MergeAsync("Ana Three", "Ana Two");

        await library.Decisions.UndoAsync(first, Cancellation);

        Assert.Equal([("Ana One", 1, 1), ("Ana Three", 2, 2)], await library.CountedAsync());
    }

    [Fact]
    public async Task A_part_that_is_somebody_else_stays_so_when_its_article_is_read_in_again()
    {
        await library.QuoteAsync(Person("Ana Diaz"));
        var article = await library.QuoteAsync(Monday.AddDays(1), null, Person("Ana Diaz"));
        await SplitAsync(article, "Ana Diaz (engineer)");

        await library.QuoteAgainAsync(article, Person("Ana Diaz"));

        Assert.Equal([("Ana Diaz", 1, 1), ("Ana Diaz (engineer)", 1, 1)], await library.CountedAsync());
    }

    [Fact]
    public async Task Undoing_a_split_brings_the_part_back()
    {
        await library.QuoteAsync(Person("Ana Diaz"));
        var article = await library.QuoteAsync(Monday.AddDays(1), null, Person("Ana Diaz"));
        await SplitAsync(article, "Somebody Else");

        await UndoAsync();

        Assert.Equal([("Ana Diaz", 2, 2)], await library.CountedAsync());
        Assert.True(await library.IsIndexRightAsync());
    }

    [Fact]
    public async Task A_new_name_stays_and_the_printed_one_still_joins()
    {
        var article = await library.QuoteAsync(Person("Ana Diaz"));
        await library.Decisions.RenameAsync(await IdOfAsync("Ana Diaz"), "Ana Wrong", Cancellation);
        await library.Decisions.RenameAsync(await IdOfAsync("Ana Wrong"), "Ana Right", Cancellation);

        await library.QuoteAgainAsync(article, Person("Ana Diaz"));

        Assert.Equal([("Ana Right", 1, 1)], await library.CountedAsync());
        Assert.True(await library.IsIndexRightAsync());
        await UndoAsync();
        Assert.Equal([("Ana Diaz", 1, 1)], await library.CountedAsync());
    }

    [Fact]
    public async Task What_is_no_source_is_in_no_list_until_that_is_undone()
    {
        var article = await library.QuoteAsync(new ArticleSource { Name = "Read More", Kind = SourceKind.Organisation });
        await library.Decisions.SetAsideAsync(await IdOfAsync("Read More"), Cancellation);

        await library.QuoteAgainAsync(article, new ArticleSource { Name = "Read More", Kind = SourceKind.Organisation });

        Assert.Empty(await library.ListedAsync());
        await UndoAsync();
        Assert.Single(await library.ListedAsync());
    }

    [Fact]
    public async Task Yes_joins_the_two_of_a_question()
    {
        await AskAsync();

        await AnswerAsync(areOne: true);
        await library.QuoteAsync(Person("Ana Diaz", "senator"));

        Assert.Equal([("Ana Diaz", 3, 3)], await library.CountedAsync());
        Assert.Empty(await library.QuestionsAsync());
    }

    [Fact]
    public async Task No_keeps_them_apart_and_is_not_asked_again()
    {
        await AskAsync();

        await AnswerAsync(areOne: false);
        await library.QuoteAsync(Person("Ana Diaz", "senator"));

        Assert.Equal([("Ana Diaz", 1, 1), ("Ana Diaz", 2, 2)], await library.CountedAsync());
        Assert.Empty(await library.QuestionsAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Undoing_an_answer_asks_again(bool areOne)
    {
        await AskAsync();
        await AnswerAsync(areOne);

        await UndoAsync();

        Assert.Single(await library.QuestionsAsync());
        Assert.Equal(2, (await library.ListedAsync()).Count);
    }

    [Fact]
    public async Task A_source_about_whom_something_was_decided_outlives_its_last_article()
    {
        var article = await library.QuoteAsync(Person("Ana Diaz"));
        await library.Decisions.RenameAsync(await IdOfAsync("Ana Diaz"), "Ana Right", Cancellation);

        await library.LeaveAsync(article);
        await library.QuoteAsync(Person("Ana Diaz"));

        Assert.Equal([("Ana Right", 1, 1)], await library.CountedAsync());
    }

    [Fact]
    public async Task A_decision_about_what_is_not_there_is_refused()
    {
        await library.QuoteAsync(Person("Ana Diaz"));
        var id = await IdOfAsync("Ana Diaz");

        Assert.False(await library.Decisions.MergeAsync(id, id, Cancellation));
        Assert.False(await library.Decisions.MergeAsync(id, 4711, Cancellation));
        Assert.False(await library.Decisions.RenameAsync(4711, "Nobody", Cancellation));
        Assert.False(await library.Decisions.AnswerAsync(4711, true, Cancellation));
        Assert.False(await library.Decisions.UndoAsync(4711, Cancellation));
        Assert.Null(await library.Decisions.SplitAsync(id, [4711], null, "Nobody", Cancellation));
    }

    private async Task AskAsync()
    {
        await library.QuoteAsync(Person("Ana Diaz", "footballer"));
        await library.QuoteAsync(Person("Ana Diaz", "senator"));
    }

    private async Task AnswerAsync(bool areOne) =>
        Assert.True(await library.Decisions.AnswerAsync(Assert.Single(await library.QuestionsAsync()).Id, areOne, Cancellation));

    private async Task MergeAsync(string kept, string merged) =>
        Assert.True(await library.Decisions.MergeAsync(await IdOfAsync(kept), await IdOfAsync(merged), Cancellation));

    private async Task SplitAsync(int articleId, string name)
    {
        await using var db = await library.Database.CreateDbContextAsync(Cancellation);
        var printed = await db.ArticleSources.Include(one => one.Source).SingleAsync(one => one.Article!.Id == articleId, Cancellation);
        Assert.NotNull(await library.Decisions.SplitAsync(printed.Source!.Id, [printed.Id], null, name, Cancellation));
    }

    private async Task UndoAsync() => Assert.True(await library.Decisions.UndoAsync(await library.LastDecisionAsync(), Cancellation));

    private async Task<int> IdOfAsync(string name) => (await library.ListedAsync()).Single(source => source.Name == name).Id;
}
