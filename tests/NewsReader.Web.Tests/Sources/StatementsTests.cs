using NewsReader.Articles;
using NewsReader.Web.Articles;
using NewsReader.Web.Sources;
using static NewsReader.Web.Tests.Sources.SourceLibrary;

namespace NewsReader.Web.Tests.Sources;

/// <summary>Ana Diaz speaks of the tram in twenty-one articles, ten times in each and once of day 3, and then of the ferry in a hundred and one.</summary>
public sealed class StatementsTests(StatementsTests.TalkativeSource source) : IClassFixture<StatementsTests.TalkativeSource>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_common_word_is_found_from_the_newest_on_and_each_article_stands_on_one_page()
    {
        var articles = await PagesAsync(new StatementFilter { Words = "ferry" });

        Assert.Equal(101, articles.Count);
        Assert.Equal(articles.OrderByDescending(printed => printed.ShelvedAt).Select(printed => printed.Id), articles.Select(printed => printed.Id));
        Assert.All(articles, printed => Assert.Equal(10, printed.Quotations.Count));
    }

    [Fact]
    public async Task What_stands_far_back_is_found_by_looking_further()
    {
        await using var db = await source.Library.Database.CreateDbContextAsync(Cancellation);

        var first = await Statements.FindAsync(db, 1, new StatementFilter { Words = "TRÁM" }, null, Cancellation);
        var second = await Statements.FindAsync(db, 1, new StatementFilter { Words = "TRÁM" }, first.Next, Cancellation);

        Assert.True(first.IsCutShort);
        Assert.Empty(first.Appearances);
        Assert.Equal(Statements.PageSize, second.Appearances.Count);
        Assert.All(second.Appearances.SelectMany(printed => printed.Quotations), quotation => Assert.Contains("tram", quotation.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rare_word_is_found_at_once_however_far_back_it_was_said()
    {
        await using var db = await source.Library.Database.CreateDbContextAsync(Cancellation);

        var page = await Statements.FindAsync(db, 1, new StatementFilter { Words = "day 3" }, null, Cancellation);

        Assert.Equal("day 3", Assert.Single(Assert.Single(page.Appearances).Quotations).Text);
        Assert.False(page.IsCutShort);
        Assert.Null(page.Next);
    }

    [Fact]
    public async Task Days_and_kinds_narrow_a_common_word()
    {
        var day = DateOnly.FromDateTime(Monday.AddDays(30).Date);

        Assert.Equal(3, (await PagesAsync(new StatementFilter { Words = "ferry", From = day, To = day.AddDays(2) })).Count);
        Assert.Empty(await PagesAsync(new StatementFilter { Words = "ferry", Kind = QuotationKind.Mixed }));
        Assert.Empty(await PagesAsync(new StatementFilter { Words = "tram", From = day }));
    }

    private async Task<List<ArticleSource>> PagesAsync(StatementFilter filter)
    {
        await using var db = await source.Library.Database.CreateDbContextAsync(Cancellation);
        var all = new List<ArticleSource>();
        ShelfPlace? place = null;
        do
        {
            var page = await Statements.FindAsync(db, 1, filter, place, Cancellation);
            all.AddRange(page.Appearances);
            place = page.Next;
        }
        while (place is not null);
        return all;
    }

    public sealed class TalkativeSource : IAsyncLifetime
    {
        internal SourceLibrary Library { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Library.InitializeAsync();
            for (var day = 0; day < 122; day++)
            {
                var word = day < 21 ? "tram" : "ferry";
                var article = Stories.Short($"the {word} of day {day}", Monday.AddDays(day));
                var diaz = Person("Ana Diaz");
                foreach (var _ in Enumerable.Range(0, 10))
                {
                    article.Attribute(Stories.Said(article, 1, $"story of the {word}", "The", null, QuotationKind.Direct), diaz);
                }

                if (day == 3)
                {
                    article.Attribute(Stories.Said(article, 1, "day 3", "The", null, QuotationKind.Direct), diaz);
                }

                await Library.StoreAsync(article);
            }
        }

        public ValueTask DisposeAsync() => Library.DisposeAsync();
    }
}
