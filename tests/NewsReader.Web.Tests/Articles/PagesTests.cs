using System.Net;
using NewsReader.Articles;

namespace NewsReader.Web.Tests.Articles;

public sealed class PagesTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/sources?by=nonsense&after=nonsense&q=%25_%5C")]
    [InlineData("/sources?by=1")]
    [InlineData("/sources?after=99999999999.99999999999.9")]
    [InlineData("/?after=nonsense")]
    [InlineData("/search?q=%25")]
    [InlineData("/search?q=%27%22%3B--")]
    [InlineData("/search?q=city&start=abc")]
    [InlineData("/search?q=city&start=2147483647")]
    [InlineData("/import?link=abc")]
    [InlineData("/import?link=4711")]
    public async Task A_slip_in_the_address_is_no_failure_of_ours(string address)
    {
        var answer = await app.Client().GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/articles/4711/no-such-thing")]
    public async Task A_post_to_nowhere_is_refused_as_such(string address)
    {
        using var form = new FormUrlEncodedContent([new("a", "b")]);

        var answer = await app.Client().PostAsync(new Uri(address, UriKind.Relative), form, Cancellation);

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed });
    }

    /// <summary>"war" is a small word of German ones.</summary>
    [Fact]
    public async Task A_link_of_an_English_page_is_looked_for_by_the_telling_words_of_English()
    {
        var article = Stories.LessSure();
        article.PointTo(new RelatedLink { Kind = RelatedLinkKind.Promo, Headline = "What the war costs" });
        await app.StoreAsync(article);

        var page = await app.Client().GetStringAsync(new Uri($"/articles/{article.Id}", UriKind.Relative), Cancellation);

        Assert.Contains("href=\"/search?q=war%20OR%20costs\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_words_in_a_search_are_shown_as_words()
    {
        var page = await app.Client().GetStringAsync(new Uri("/search?q=%3Cscript%3Ealert(1)%3C/script%3E", UriKind.Relative), Cancellation);

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", page, StringComparison.Ordinal);
    }
}
