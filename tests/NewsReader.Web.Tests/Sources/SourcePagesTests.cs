using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;

namespace NewsReader.Web.Tests.Sources;

public sealed partial class SourcePagesTests(SourcePagesTests.QuotedApp app) : IClassFixture<SourcePagesTests.QuotedApp>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", 50)]
    [InlineData("?kind=direct", 25)]
    [InlineData("?kind=indirect", 25)]
    [InlineData("?kind=mixed", 0)]
    [InlineData("?outlet=The%20Wire", 17)]
    [InlineData("?outlet=The%20Wire&kind=direct", 9)]
    [InlineData("?outlet=Nobody", 0)]
    [InlineData("?q=even", 25)]
    [InlineData("?q=EVEN&kind=direct", 25)]
    [InlineData("?q=even&kind=indirect", 0)]
    [InlineData("?q=even&outlet=The%20Wire", 9)]
    [InlineData("?q=story+7", 1)]
    [InlineData("?q=nosuchword", 0)]
    [InlineData("?q=%22%29+OR+%28", 0)]
    [InlineData("?from=2025-11-01&to=2025-11-10", 10)]
    [InlineData("?from=2025-12-01", 20)]
    [InlineData("?to=2025-11-01&q=even", 1)]
    [InlineData("?from=2025-12-01&to=2025-11-01", 0)]
    [InlineData("?from=nonsense&kind=9&after=1.2", 50)]
    [InlineData("?from=0001-01-01&to=9999-12-31", 50)]
    public async Task Each_statement_that_is_asked_for_stands_on_one_page(string query, int expected)
    {
        var found = new List<string>();
        string? address = $"/sources/{app.LopezId}{query}";
        while (address is not null)
        {
            var page = WebUtility.HtmlDecode(await app.GetAsync(address));
            found.AddRange(Sentence().Matches(page).Select(match => match.Value));
            address = Next().Match(page) is { Success: true } next ? next.Groups[1].Value : null;
        }

        Assert.Equal(expected, found.Count);
        Assert.Equal(expected, found.Distinct().Count());
    }

    [Theory]
    [InlineData("/sources/{0}", 10)]
    [InlineData("/sources/{0}?kind=direct", 10)]
    [InlineData("/sources/{0}?kind=mixed", 8)]
    [InlineData("/sources/{0}?outlet=The%20Wire", 10)]
    // The words are looked up first.
    [InlineData("/sources/{0}?q=even", 12)]
    [InlineData("/sources/{0}?from=2025-11-01&to=2025-11-30", 10)]
    [InlineData("/sources/{0}?after=63898848000000.0.30", 10)]
    [InlineData("/sources/{0}/merge", 2)]
    [InlineData("/sources/{0}/split", 4)]
    [InlineData("/sources", 2)]
    [InlineData("/sources?by=articles&kind=person", 2)]
    [InlineData("/sources?by=recent&kind=person&after=260915478528002048.9", 2)]
    [InlineData("/sources?q=lop", 2)]
    [InlineData("/sources/questions", 1)]
    [InlineData("/sources/decisions", 3)]
    public async Task A_page_asks_few_questions_and_none_reads_a_table_from_end_to_end(string address, int most)
    {
        app.Log.Clear();

        await app.GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, app.LopezId));

        Assert.InRange(app.Log.Count, 1, most);
        Assert.Empty(app.Log.Scans());
    }

    [Fact]
    public async Task The_page_says_how_and_when_a_source_was_printed_by_whom_and_beside_whom()
    {
        var page = WebUtility.HtmlDecode(await app.GetAsync($"/sources/{app.LopezId}"));

        Assert.Contains("50 statements", page, StringComparison.Ordinal);
        Assert.Contains("25 articles, 1 November 2025 to 19 December 2025", page, StringComparison.Ordinal);
        Assert.Contains("November 2025: 30 statements", page, StringComparison.Ordinal);
        Assert.Contains("/sources/" + app.LopezId + "?outlet=The%20Wire", page, StringComparison.Ordinal);
        Assert.Matches(">Jo Roe</a> <small>1 article<", page);
    }

    [Fact]
    public async Task A_source_of_one_statement_has_no_filter_and_no_timeline()
    {
        var page = await app.GetAsync($"/sources/{app.RoeId}");

        Assert.Contains("1 statement<", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"filter\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"timeline\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sources/4711")]
    [InlineData("/sources/4711/merge")]
    [InlineData("/sources/4711/split")]
    public async Task A_source_that_is_not_here_is_not_found(string address)
    {
        var answer = await app.Running.Client().GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/sources/1/name")]
    [InlineData("/sources/1/others")]
    [InlineData("/sources/1/parts")]
    [InlineData("/sources/1/set-aside")]
    [InlineData("/sources/questions/1")]
    [InlineData("/sources/decisions/1/undo")]
    public async Task A_form_that_is_not_ours_changes_nothing(string address)
    {
        using var form = new FormUrlEncodedContent([new("name", "Forged")]);

        var answer = await app.Running.Client().PostAsync(new Uri(address, UriKind.Relative), form, Cancellation);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [GeneratedRegex("""/articles/\d+#q\d+""")]
    private static partial Regex Sentence();

    [GeneratedRegex("""rel="next" href="([^"]+)""")]
    private static partial Regex Next();

    /// <summary>Fifty articles of two months, a day apart, quote Maria Lopez; the first also Jo Roe.</summary>
    public sealed class QuotedApp : IAsyncLifetime
    {
        // EF looks only now and then whether anybody listens, so this listens before the first statement.
        public QuotedApp() => Log = new SqlLog(Running.DataFolder);

        internal RunningApp Running { get; } = new();

        internal SqlLog Log { get; }

        internal int LopezId { get; private set; }

        internal int RoeId { get; private set; }

        public async ValueTask InitializeAsync()
        {
            _ = Running.Client();
            for (var day = 0; day < 50; day++)
            {
                await Running.StoreAsync(ArticleOf(day));
            }

            await using var db = await Running.Database.CreateDbContextAsync();
            LopezId = (await db.Sources.SingleAsync(source => source.Name == "Maria Lopez")).Id;
            RoeId = (await db.Sources.SingleAsync(source => source.Name == "Jo Roe")).Id;
        }

        public async ValueTask DisposeAsync()
        {
            Log.Dispose();
            await Running.DisposeAsync();
        }

        internal Task<string> GetAsync(string address) => Running.Client().GetStringAsync(new Uri(address, UriKind.Relative), Cancellation);

        private static Article ArticleOf(int day)
        {
            var article = Stories.Short($"{(day % 2 == 0 ? "even" : "odd")} story {day}", new DateTimeOffset(2025, 11, 1, 9, 0, 0, TimeSpan.Zero).AddDays(day));
            article.Outlet = day % 3 == 0 ? "The Wire" : "The Post";
            var lopez = new ArticleSource { Name = "Maria Lopez", Kind = SourceKind.Person, Role = day % 2 == 0 ? "engineer" : "director" };
            var words = article.Headline;
            article.Attribute(Stories.Said(article, 1, words, "The", null, day % 2 == 0 ? QuotationKind.Direct : QuotationKind.Indirect), lopez);
            if (day == 0)
            {
                article.Attribute(Stories.Said(article, 1, "story", "The", null, QuotationKind.Direct), new ArticleSource { Name = "Jo Roe", Kind = SourceKind.Person });
            }

            return article;
        }
    }
}
