using System.Text;
using NewsReader.Articles;
using NewsReader.Articles.Text;
using NewsReader.Web.Search;

namespace NewsReader.Web.Tests.Search;

public sealed class ArticleSearchTests : IAsyncDisposable
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "«", "»", "*", "-", "--", " ", "  ", "\t", "\0", "(", ")", "{", "}", ":", "^", "+", "'", "''", ";", "%", "_", "\\", "/", "<b>",
        "OR", "or", "AND", "NOT", "NEAR", "NEAR(", "a", "bridge", "Bridge", "naïve", "ß", "桥", "🚂", "\ud83d", "\udc00", "é", "e\u0301", "½", "0", "2026",
        "source:", "author:", "outlet:", "in:", "in:quotes", "lang:", "lang:de", "is:", "is:unread", "before:", "before:2026", "after:", "after:2026-01-31",
        "headline:", "rowid:", "rank", "ArticleIndex", "\u0002", "\u0003", "--", "\n", "before:9999-12-31", "after:0001-01-01",
    ];

    private readonly RunningApp app = new();

    /// <summary>20,000 queries of pieces that mean something to us or to FTS5, in any order.</summary>
    [Fact]
    public async Task Whatever_is_typed_gives_an_answer_or_a_sentence()
    {
        await app.StoreAsync(Stories.WithEverything());
        await using var db = await app.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var random = new Random(20_261_126);
        var (understood, misunderstood) = (0, 0);
        for (var number = 0; number < 20_000; number++)
        {
            var typed = new StringBuilder();
            for (var piece = random.Next(1, 12); piece > 0; piece--)
            {
                typed.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "");
            }

            switch (SearchQueryParser.Parse(typed.ToString()))
            {
                case SearchParsing.Understood { Query: var query }:
                    understood++;
                    _ = query is { InQuotes: true, Match: not null }
                        ? (object)await ArticleSearch.FindQuotationsAsync(db, query, SearchOrder.Best, 0, TestContext.Current.CancellationToken)
                        : await ArticleSearch.FindArticlesAsync(db, query, (SearchOrder)(number % 2), 0, TestContext.Current.CancellationToken);
                    break;
                case SearchParsing.Misunderstood { Reason: var reason }:
                    misunderstood++;
                    Assert.EndsWith(".", reason, StringComparison.Ordinal);
                    break;
            }
        }

        Assert.True(understood > 3000 && misunderstood > 3000, $"{understood} understood, {misunderstood} not");
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("a OR ")]
    [InlineData("-a ")]
    [InlineData("outlet:a ")]
    public async Task As_many_words_as_a_search_may_have_give_an_answer(string word)
    {
        await app.StoreAsync(Stories.WithEverything());

        Assert.Empty(await FindAsync(string.Concat(Enumerable.Repeat(word, 390 / word.Length)) + "zz"));
    }

    [Fact]
    public async Task A_word_of_the_headline_outranks_the_same_word_of_the_text()
    {
        await app.StoreAsync(Story("Ferry delayed", "The harbour is closed."), Story("Harbour closed", "The ferry is delayed."), Story("Ferry", "The ferry ferry ferry waits."));

        Assert.Equal(["Harbour closed", "Ferry delayed"], (await FindAsync("harbour")).Select(hit => Plain(hit.Headline)));
    }

    [Fact]
    public async Task Newest_first_goes_by_the_day_and_not_by_the_rank()
    {
        var old = Story("Ferry", "Ferry.");
        old.PublishedAt = Stories.ImportedAt.AddYears(-3);
        await app.StoreAsync(Story("Bridge", "Nothing but one ferry in a long text about other matters."), old);

        Assert.Equal(["Ferry", "Bridge"], (await FindAsync("ferry")).Select(hit => Plain(hit.Headline)));
        Assert.Equal(["Bridge", "Ferry"], (await FindAsync("ferry", SearchOrder.Newest)).Select(hit => Plain(hit.Headline)));
    }

    [Theory]
    [InlineData("lassing")]
    [InlineData("LÄSSING")]
    [InlineData("la\u0308ssing")]
    public async Task Diacritics_and_capitals_make_no_difference(string typed)
    {
        await app.StoreAsync(Story("Interview with Ulf Lässing", "He spoke."));

        Assert.Single(await FindAsync(typed));
    }

    [Theory]
    [InlineData("bridge", "in the headline")]
    [InlineData("weeks", "in the standfirst")]
    [InlineData("tired", "in the text")]
    [InlineData("author:diaz", "in the byline")]
    [InlineData("source:lopez", "among the sources")]
    [InlineData("outlet:wire", "as the outlet")]
    public async Task A_result_says_which_part_matched(string typed, string part)
    {
        await app.StoreAsync(Stories.WithEverything());

        Assert.Equal([part], Assert.Single(await FindAsync(typed)).Parts);
    }

    [Fact]
    public async Task Text_that_looks_like_markup_or_like_our_marks_stays_text()
    {
        await app.StoreAsync(Story("<img src=x onerror=alert(1)> \u0002ferry", "The <script>ferry</script> \u0002 waits \u0003\u0003."));

        var hit = Assert.Single(await FindAsync("ferry"));
        var html = SearchMarks.ToHtml(hit.Headline) + SearchMarks.ToHtml(hit.Snippet);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Equal(html.Split("<mark>").Length, html.Split("</mark>").Length);
        Assert.Contains("&lt;script&gt;<mark>ferry</mark>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inside_what_was_said_one_source_can_be_asked()
    {
        await app.StoreAsync(Stories.WithEverything());

        Assert.Equal(["It is \u0002tired\u0003"], (await SaidAsync("in:quotes tired source:lopez")).Select(hit => hit.Text));
        Assert.Empty(await SaidAsync("in:quotes tired source:officials"));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static Article Story(string headline, string text)
    {
        var article = new Article { Headline = headline, ImportedAt = Stories.ImportedAt };
        article.Write(MarkdownText.Escape(text));
        return article;
    }

    private static string Plain(string marked) => marked.Replace("\u0002", "", StringComparison.Ordinal).Replace("\u0003", "", StringComparison.Ordinal);

    private async Task<List<SearchHit>> FindAsync(string typed, SearchOrder order = SearchOrder.Best)
    {
        await using var db = await app.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return (await ArticleSearch.FindArticlesAsync(db, Understood(typed), order, 0, TestContext.Current.CancellationToken)).Items;
    }

    private async Task<List<QuotationHit>> SaidAsync(string typed)
    {
        await using var db = await app.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await ArticleSearch.FindQuotationsAsync(db, Understood(typed), SearchOrder.Best, 0, TestContext.Current.CancellationToken);
    }

    private static SearchQuery Understood(string typed) => Assert.IsType<SearchParsing.Understood>(SearchQueryParser.Parse(typed)).Query;
}
