using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;

namespace NewsReader.Web.Tests.Articles;

public sealed partial class ArticleEndpointsTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly RunningApp app = new();
    private readonly HttpClient client;

    public ArticleEndpointsTests() => client = app.Client();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task An_empty_library_is_an_empty_list()
    {
        var list = await JsonAsync("/api/articles");

        Assert.Equal(0, list.GetProperty("articles").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, list.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task The_list_comes_in_pages_newest_first_and_each_article_once()
    {
        // Three share each moment, so the pages also part articles of one moment.
        var day = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.FromHours(2));
        await app.StoreAsync([.. Enumerable.Range(0, 120).Select(number => Stories.Short($"Story {number}", day.AddHours(number / 3)))]);

        var pages = new List<JsonElement>();
        for (var next = "/api/articles"; next is not null; next = pages[^1].GetProperty("next").GetString())
        {
            pages.Add(await JsonAsync(next));
        }

        Assert.Equal([50, 50, 20], pages.Select(page => page.GetProperty("articles").GetArrayLength()));
        Assert.Equal(
            Enumerable.Range(0, 120).Reverse().Select(number => $"Story {number}"),
            pages.SelectMany(page => page.GetProperty("articles").EnumerateArray()).Select(row => row.GetProperty("headline").GetString()));
    }

    [Fact]
    public async Task A_page_that_is_exactly_full_has_no_next()
    {
        await app.StoreAsync([.. Enumerable.Range(0, 50).Select(number => Stories.Short($"Story {number}"))]);

        Assert.Equal(JsonValueKind.Null, (await JsonAsync("/api/articles")).GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task A_row_says_what_the_library_shows()
    {
        await app.StoreAsync(Stories.WithEverything());

        var row = (await JsonAsync("/api/articles")).GetProperty("articles")[0];

        Assert.Equal("Bridge closes", row.GetProperty("headline").GetString());
        Assert.True(row.GetProperty("headlineIsDerived").GetBoolean());
        Assert.Equal("The Wire", row.GetProperty("outlet").GetString());
        Assert.Equal("2025-11-03T23:30:15+05:30", row.GetProperty("publishedAt").GetString());
        Assert.Equal(["Ana Diaz", "Jo Roe"], row.GetProperty("authors").EnumerateArray().Select(author => author.GetString()));
        Assert.Equal(2, row.GetProperty("sourceCount").GetInt32());
        Assert.Equal($"/api/articles/{row.GetProperty("id").GetInt32()}", row.GetProperty("address").GetString());
    }

    [Fact]
    public async Task What_is_less_sure_counts_nowhere_and_stands_in_a_list_of_its_own()
    {
        await app.StoreAsync(Stories.LessSure());

        var row = (await JsonAsync("/api/articles")).GetProperty("articles")[0];
        Assert.Equal(1, row.GetProperty("sourceCount").GetInt32());
        var article = await JsonAsync(row.GetProperty("address").GetString()!);
        var source = Assert.Single(article.GetProperty("sources").EnumerateArray());
        Assert.Equal(0.99, Assert.Single(source.GetProperty("quotations").EnumerateArray()).GetProperty("confidence").GetDouble());
        Assert.Equal(0, article.GetProperty("unattributed").GetArrayLength());
        Assert.Equal(
            [("Maria Lopez", "It will hold", 0.6), ("Mayor Bell", "likes bridges", 0.7), ("the sea", "patient", 0.2), (null, "Reportedly", 0.3)],
            article.GetProperty("lessSure").EnumerateArray().Select(less => (
                less.GetProperty("source").GetString(),
                less.GetProperty("quotation").GetProperty("text").GetString(),
                less.GetProperty("quotation").GetProperty("confidence").GetDouble())));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("1.2")]
    [InlineData("99999999999999999999.0.1")]
    [InlineData("")]
    public async Task A_place_that_is_none_gives_400(string after) =>
        await ArticlePostingTests.AssertProblemAsync(HttpStatusCode.BadRequest, await GetAsync($"/api/articles?after={after}"));

    [Theory]
    [InlineData("/api/articles/")]
    [InlineData("/articles/", ".json")]
    public async Task An_article_comes_whole(string before, string after = "")
    {
        var stored = Stories.WithEverything();
        await app.StoreAsync(stored);

        var article = await JsonAsync($"{before}{stored.Id}{after}");

        Assert.Equal(stored.Id, article.GetProperty("id").GetInt32());
        Assert.Equal("Officials said it will take three weeks.", article.GetProperty("standfirst").GetString());
        Assert.Equal("By Ana Diaz and Jo Roe, The Wire", article.GetProperty("byline").GetString());
        Assert.Equal("PORTO, Nov 3 (The Wire)", article.GetProperty("dateline").GetString());
        Assert.Equal("en", article.GetProperty("language").GetString());
        Assert.Equal("Ana writes about cities.", article.GetProperty("authors")[0].GetProperty("note").GetString());

        var sections = article.GetProperty("sections");
        Assert.Equal(JsonValueKind.Null, sections[0].GetProperty("heading").ValueKind);
        Assert.Equal("What comes next", sections[1].GetProperty("heading").GetString());
        var first = sections[0].GetProperty("paragraphs")[0];
        Assert.Equal(1, first.GetProperty("number").GetInt32());
        Assert.StartsWith("“It is *tired*,”", first.GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("“It is tired,”", first.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_and_quotations_come_with_their_places()
    {
        var stored = Stories.WithEverything();
        await app.StoreAsync(stored);

        var article = await JsonAsync($"/api/articles/{stored.Id}");

        var lopez = article.GetProperty("sources")[1];
        Assert.Equal("Maria Lopez", lopez.GetProperty("name").GetString());
        Assert.Equal("person", lopez.GetProperty("kind").GetString());
        Assert.Equal("chief engineer", lopez.GetProperty("role").GetString());
        Assert.Equal("City of Porto", lopez.GetProperty("affiliation").GetString());
        var quotation = lopez.GetProperty("quotations")[0];
        Assert.Equal("direct", quotation.GetProperty("kind").GetString());
        Assert.Equal("said", quotation.GetProperty("cue").GetString());
        Assert.Equal("It is tired", quotation.GetProperty("text").GetString());
        Assert.Equal((1, 1, 11), (quotation.GetProperty("paragraph").GetInt32(), quotation.GetProperty("start").GetInt32(), quotation.GetProperty("length").GetInt32()));
        Assert.Equal("nobody knows", article.GetProperty("unattributed")[0].GetProperty("text").GetString());

        var links = article.GetProperty("relatedLinks");
        Assert.Equal(("promo", 1, 1), (links[0].GetProperty("kind").GetString(), links[0].GetProperty("position").GetInt32(), links[0].GetProperty("afterParagraph").GetInt32()));
        Assert.Equal("similarPost", links[1].GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, links[1].GetProperty("articleId").ValueKind);
    }

    [Fact]
    public async Task A_link_whose_story_is_in_the_library_names_it()
    {
        var stored = Stories.WithEverything();
        await app.StoreAsync(stored);
        var byHeadline = Stories.Short("FERRIES are “full”!");
        var byAddress = Stories.Short("Of the same address", address: "https://wire.example/tunnels");
        await app.StoreAsync(byHeadline, byAddress);

        var links = (await JsonAsync($"/api/articles/{stored.Id}")).GetProperty("relatedLinks");

        Assert.Equal(byHeadline.Id, links[0].GetProperty("articleId").GetInt32());
        Assert.Equal(byAddress.Id, links[1].GetProperty("articleId").GetInt32());
    }

    [Fact]
    public async Task The_article_comes_as_Markdown()
    {
        var stored = Stories.WithEverything();
        await app.StoreAsync(stored);

        var answer = await GetAsync($"/articles/{stored.Id}.md");

        Assert.Equal("text/markdown", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType?.CharSet);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains("# Bridge closes", text, StringComparison.Ordinal);
        Assert.Contains("“It is *tired*,” said Maria Lopez", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/articles/4711")]
    [InlineData("/articles/4711.json")]
    public async Task An_article_that_is_not_there_gives_404_as_problem_details(string address) =>
        await ArticlePostingTests.AssertProblemAsync(HttpStatusCode.NotFound, await GetAsync(address));

    [Theory]
    [InlineData("/articles/4711")]
    [InlineData("/articles/4711.md")]
    [InlineData("/articles/99999999999999999999")]
    [InlineData("/sources/4711")]
    [InlineData("/authors/4711")]
    [InlineData("/no-such-page")]
    public async Task A_page_that_is_not_there_gives_404_and_the_not_found_page(string address)
    {
        var answer = await GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such page here", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_headline_is_edited_through_the_pages_own_form()
    {
        var stored = Stories.WithEverything();
        await app.StoreAsync(stored);

        var answer = await PostHeadlineAsync(stored.Id, "  The reader’s headline ", await TokenAsync(stored.Id));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal($"/articles/{stored.Id}", answer.Headers.Location?.OriginalString);
        var article = await ReadAsync(stored.Id);
        Assert.Equal("The reader’s headline", article.Headline);
        Assert.Equal("the readers headline", article.HeadlineKey);
        Assert.False(article.HeadlineIsDerived);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Bridge closes")]
    public async Task Without_new_words_the_headline_stays_as_it_is(string headline)
    {
        var stored = Stories.WithEverything();
        await app.StoreAsync(stored);

        await PostHeadlineAsync(stored.Id, headline, await TokenAsync(stored.Id));

        var article = await ReadAsync(stored.Id);
        Assert.Equal("Bridge closes", article.Headline);
        Assert.True(article.HeadlineIsDerived);
    }

    [Fact]
    public async Task A_headline_that_is_too_long_is_not_taken()
    {
        var stored = Stories.WithEverything();
        await app.StoreAsync(stored);

        await PostHeadlineAsync(stored.Id, new string('x', 301), await TokenAsync(stored.Id));

        Assert.Equal("Bridge closes", (await ReadAsync(stored.Id)).Headline);
    }

    [Fact]
    public async Task Without_the_forms_token_no_headline_is_edited()
    {
        var stored = Stories.WithEverything();
        await app.StoreAsync(stored);

        var answer = await PostHeadlineAsync(stored.Id, "Not from our page", "");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Bridge closes", (await ReadAsync(stored.Id)).Headline);
    }

    [Fact]
    public async Task The_headline_of_an_article_that_is_not_there_gives_404()
    {
        var stored = Stories.WithEverything();
        await app.StoreAsync(stored);

        Assert.Equal(HttpStatusCode.NotFound, (await PostHeadlineAsync(4711, "New", await TokenAsync(stored.Id))).StatusCode);
    }

    [Fact]
    public async Task An_input_longer_than_the_limit_gives_413()
    {
        await using var small = new RunningApp((LibrarySettings.MaxCharactersVariable, "1000"));
        using var content = new StringContent(Stories.Text() + new string('x', 1000));

        var answer = await small.Client().PostAsync(new Uri("/api/articles", UriKind.Relative), content, Cancellation);

        await ArticlePostingTests.AssertProblemAsync(HttpStatusCode.RequestEntityTooLarge, answer);
    }

    private async Task<Article> ReadAsync(int id)
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        return await db.Articles.SingleAsync(article => article.Id == id, Cancellation);
    }

    private async Task<string> TokenAsync(int id)
    {
        var page = await (await GetAsync($"/articles/{id}")).Content.ReadAsStringAsync(Cancellation);
        return Token.Match(page).Groups["token"].Value;
    }

    private async Task<HttpResponseMessage> PostHeadlineAsync(int id, string headline, string token)
    {
        using var form = new FormUrlEncodedContent([new("headline", headline), new("__RequestVerificationToken", token)]);
        return await client.PostAsync(new Uri($"/articles/{id}/headline", UriKind.Relative), form, Cancellation);
    }

    private Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

    private Task<JsonElement> JsonAsync(string address) => client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative), Cancellation);

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Token { get; }
}
