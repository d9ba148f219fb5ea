using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace NewsReader.Web.Tests.Articles;

public sealed class ArticlePostingTests(RunningApp app) : IClassFixture<RunningApp>
{
    private readonly HttpClient client = app.Client();

    [Fact]
    public async Task A_new_text_gives_201_and_where_the_article_is()
    {
        var answer = await PostAsync(Stories.Text("A new text"));

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var id = await IdOfAsync(answer);
        Assert.Equal($"/api/articles/{id}", answer.Headers.Location!.OriginalString);
        var article = await client.GetFromJsonAsync<JsonElement>(answer.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal("A new text", article.GetProperty("headline").GetString());
    }

    [Fact]
    public async Task The_same_text_again_gives_200_and_the_same_article()
    {
        var first = await PostAsync(Stories.Text("Sent twice"));

        var second = await PostAsync(Stories.Text("Sent twice"));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal(await IdOfAsync(first), await IdOfAsync(second));
        Assert.Equal(first.Headers.Location, second.Headers.Location);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public async Task Nothing_gives_400(string text) =>
        await AssertProblemAsync(HttpStatusCode.BadRequest, await PostAsync(text));

    [Theory]
    [InlineData("text/css")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Another_type_gives_415(string type) =>
        await AssertProblemAsync(HttpStatusCode.UnsupportedMediaType, await PostAsync(Encoding.UTF8.GetBytes(Stories.Text()), type));

    [Fact]
    public async Task No_type_gives_415() =>
        await AssertProblemAsync(HttpStatusCode.UnsupportedMediaType, await PostAsync(Stories.Bytes(), null));

    [Fact]
    public async Task A_binary_file_gives_415()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0];

        await AssertProblemAsync(HttpStatusCode.UnsupportedMediaType, await PostAsync(png, "text/plain"));
    }

    [Theory]
    [InlineData("klingon")]
    [InlineData("utf-7")]
    public async Task A_character_set_that_is_not_known_gives_415(string charset) =>
        await AssertProblemAsync(HttpStatusCode.UnsupportedMediaType, await PostAsync(Stories.Bytes(), $"text/plain; charset={charset}"));

    [Fact]
    public async Task Text_that_holds_no_article_gives_422() =>
        await AssertProblemAsync(HttpStatusCode.UnprocessableEntity, await PostAsync("Home\nNews\nSport\nLog in\n"));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("UTF-8")]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public async Task The_character_set_that_is_sent_is_the_one_that_is_read(string charset)
    {
        var encoding = charset == "windows-1252" ? Encoding.Latin1 : Encoding.GetEncoding(charset);
        var headline = $"Où est passé l'été à Málaga ({charset})";
        var text = Stories.Text(headline).Replace('“', '"').Replace('”', '"').Replace('’', '\'');

        var answer = await PostAsync(encoding.GetBytes(text), $"text/plain; charset={charset}");

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var article = await client.GetFromJsonAsync<JsonElement>(answer.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal(headline, article.GetProperty("headline").GetString());
    }

    [Fact]
    public async Task Twenty_posts_of_one_text_at_once_give_one_article()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync(Stories.Text("Twenty at once"))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(19, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Single((await Task.WhenAll(answers.Select(IdOfAsync))).Distinct());
        Assert.Equal(1, await CountAsync("Twenty at once"));
    }

    [Fact]
    public async Task Twenty_posts_of_different_texts_at_once_lose_none()
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(number => PostAsync(Stories.Text($"Story number {number} of a busy day"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        Assert.Equal(20, (await Task.WhenAll(answers.Select(IdOfAsync))).Distinct().Count());
        await using var db = await app.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        Assert.Equal(20, await db.Articles.CountAsync(article => article.Headline.EndsWith(" of a busy day"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Sources_and_authors_that_many_posts_share_are_stored_once()
    {
        await Task.WhenAll(Enumerable.Range(1, 10).Select(number => PostAsync(Stories.Text($"The same voices, day {number}"))));

        await using var db = await app.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        var sources = await db.Sources.ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(sources.Count, sources.DistinctBy(source => (source.Key, source.Kind)).Count());
    }

    private Task<HttpResponseMessage> PostAsync(string text) => PostAsync(Encoding.UTF8.GetBytes(text), "text/plain");

    private async Task<HttpResponseMessage> PostAsync(byte[] bytes, string? type)
    {
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return await client.PostAsync(new Uri("/api/articles", UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    private static async Task<int> IdOfAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetInt32();

    private async Task<int> CountAsync(string headline)
    {
        await using var db = await app.Database.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await db.Articles.CountAsync(article => article.Headline == headline, TestContext.Current.CancellationToken);
    }

    internal static async Task AssertProblemAsync(HttpStatusCode expected, HttpResponseMessage answer)
    {
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((int)expected, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }
}
