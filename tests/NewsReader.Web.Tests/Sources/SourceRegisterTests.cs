using NewsReader.Articles;
using NewsReader.Web.Sources;
using static NewsReader.Web.Tests.Sources.SourceLibrary;

namespace NewsReader.Web.Tests.Sources;

public sealed class SourceRegisterTests : IAsyncLifetime
{
    private readonly SourceLibrary library = new();

    public ValueTask InitializeAsync() => library.InitializeAsync();

    public ValueTask DisposeAsync() => library.DisposeAsync();

    [Fact]
    public async Task A_source_that_two_articles_quote_is_counted_for_both()
    {
        var lopez = Person("Maria Lopez");
        await library.QuoteAsync(Monday, null, lopez, lopez);
        await library.QuoteAsync(Monday.AddDays(1), null, Person("Dr. María J. López"));

        var listed = Assert.Single(await library.ListedAsync());
        Assert.Equal((2, 3, Monday.AddDays(1)), (listed.ArticleCount, listed.StatementCount, listed.LastQuotedAt));
    }

    [Fact]
    public async Task A_source_that_its_name_does_not_tell_stays_in_its_article()
    {
        await library.QuoteAsync(Person("Lopez"), new ArticleSource { Name = "a senior official", Kind = SourceKind.Unnamed });

        Assert.Empty(await library.ListedAsync());
    }

    [Fact]
    public async Task What_is_less_sure_is_neither_joined_nor_counted()
    {
        var article = Stories.Short("Story", Monday);
        article.Attribute(Stories.Perhaps(article, "story", 0.5), Person("Maria Lopez"));

        await library.StoreAsync(article);

        Assert.Empty(await library.ListedAsync());
    }

    [Fact]
    public async Task What_is_printed_with_a_name_is_kept_with_its_dates()
    {
        await library.QuoteAsync(Monday, "The Wire", Person("Maria Lopez", "engineer"));
        await library.QuoteAsync(Monday.AddDays(40), "The Wire", Person("Maria Lopez", "director", "Port"));
        await library.QuoteAsync(Monday.AddDays(41), "The Post", Person("María López", "director", "Port"));

        Assert.Equal(
            [("director", "Port", 2, Monday.AddDays(40), Monday.AddDays(41)), ("engineer", null, 1, Monday, Monday)],
            (await library.TalliesAsync(SourceAspect.Description)).OrderByDescending(tally => tally.Articles)
                .Select(tally => (tally.Role, tally.Affiliation, tally.Articles, tally.FirstAt, tally.LastAt)));
        Assert.Equal([("María López", 1), ("Maria Lopez", 2)], (await library.TalliesAsync(SourceAspect.Name)).OrderBy(tally => tally.Articles).Select(tally => (tally.Value, tally.Articles)));
        Assert.Equal([("The Post", 1), ("The Wire", 2)], (await library.TalliesAsync(SourceAspect.Outlet)).Select(tally => (tally.Value, tally.Statements)));
        Assert.Equal([("2025-11", 1), ("2025-12", 2)], (await library.TalliesAsync(SourceAspect.Month)).Select(tally => (tally.Value, tally.Statements)));
    }

    [Fact]
    public async Task The_month_is_the_one_that_the_paper_printed()
    {
        await library.QuoteAsync(new DateTimeOffset(2025, 11, 30, 23, 0, 0, TimeSpan.FromHours(-8)), null, Person("Maria Lopez"));

        Assert.Equal("2025-11", Assert.Single(await library.TalliesAsync(SourceAspect.Month)).Value);
    }

    [Fact]
    public async Task Leaving_takes_an_articles_share_out_of_the_counts()
    {
        var lopez = Person("Maria Lopez", "engineer");
        await library.QuoteAsync(Monday, "The Wire", Person("Maria Lopez"));
        var second = await library.QuoteAsync(Monday.AddDays(40), "The Post", lopez, lopez);

        await library.LeaveAsync(second);

        var listed = Assert.Single(await library.ListedAsync());
        Assert.Equal((1, 1, Monday), (listed.ArticleCount, listed.StatementCount, listed.LastQuotedAt));
        Assert.Empty(await library.TalliesAsync(SourceAspect.Description));
        Assert.Equal("The Wire", Assert.Single(await library.TalliesAsync(SourceAspect.Outlet)).Value);
        Assert.Equal(Monday, Assert.Single(await library.TalliesAsync(SourceAspect.Name)).LastAt);
    }

    [Fact]
    public async Task Who_is_quoted_nowhere_any_more_is_gone_also_from_the_index()
    {
        await library.QuoteAsync(Person("Jo Roe"));
        var only = await library.QuoteAsync(Person("Maria Lopez"));

        await library.LeaveAsync(only);

        Assert.Equal("Jo Roe", Assert.Single(await library.ListedAsync()).Name);
        Assert.True(await library.IsIndexRightAsync());
    }

    [Fact]
    public async Task Quoting_again_what_was_quoted_changes_nothing()
    {
        var article = await library.QuoteAsync(Monday, "The Wire", Person("Maria Lopez", "engineer"), Person("Jo Roe"));
        await library.QuoteAsync(Monday.AddDays(1), "The Wire", Person("Jo Roe"));

        await library.QuoteAgainAsync(article, Person("Maria Lopez", "engineer"), Person("Jo Roe"));

        Assert.Equal([("Jo Roe", 2, 2), ("Maria Lopez", 1, 1)], (await library.CountedAsync()).Order());
        Assert.True(await library.IsIndexRightAsync());
    }

    [Fact]
    public async Task Equal_names_whose_facts_clash_are_asked_about_and_not_joined()
    {
        await library.QuoteAsync(Person("Ana Diaz", "footballer"));
        await library.QuoteAsync(Person("Ana Diaz", "senator"));

        Assert.Equal(2, (await library.ListedAsync()).Count);
        Assert.Equal("What they do does not fit together: footballer, senator.", Assert.Single(await library.QuestionsAsync()).Why);
    }

    [Fact]
    public async Task A_name_joins_the_one_of_its_namesakes_with_whom_it_agrees()
    {
        await library.QuoteAsync(Person("Ana Diaz", "footballer", "Harbour FC"));
        await library.QuoteAsync(Person("Ana Diaz", "senator"));

        await library.QuoteAsync(Person("Ana Diaz", "striker", "Harbour FC"));

        Assert.Equal([("Ana Diaz", 2, 2), ("Ana Diaz", 1, 1)], await library.CountedAsync());
        Assert.Single(await library.QuestionsAsync());
    }

    [Fact]
    public async Task A_name_with_nothing_to_tell_two_namesakes_apart_joins_neither()
    {
        await library.QuoteAsync(Person("Ana Diaz", "footballer"));
        await library.QuoteAsync(Person("Ana Diaz", "senator"));

        await library.QuoteAsync(Person("Ana Diaz"));
        await library.QuoteAsync(Person("Ana Diaz"));

        Assert.Equal([("Ana Diaz", 1, 1), ("Ana Diaz", 1, 1), ("Ana Diaz", 2, 2)], await library.CountedAsync());
        Assert.Equal(3, (await library.QuestionsAsync()).Count);
    }
}
