using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles.Highlighting;

namespace NewsReader.Web.Tests.Highlighting;

public sealed partial class HighlightEndpointsTests : IAsyncLifetime
{
    private readonly RunningApp app = new();
    private HttpClient client = null!;
    private string token = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        client = app.Client();
        await app.AddAsync(Stories.Bytes());
        token = Token.Match(await client.GetStringAsync("/articles/1", Cancellation)).Groups["token"].Value;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Selected_words_are_marked_in_the_text_listed_below_it_and_found_again()
    {
        var answer = await PostAsync("/articles/1/highlights", ("selection", """[{"paragraph":2,"before":4,"words":"bridge  is safe"}]"""), ("colour", "blue"), ("note", "Says who?"));

        Assert.Equal("/articles/1#h1", answer.Headers.Location!.OriginalString);
        var page = await client.GetStringAsync("/articles/1", Cancellation);
        Assert.Contains("class=\"highlight of-blue\" id=\"h1\"", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"note\">Says who?</p>", page, StringComparison.Ordinal);
        foreach (var address in new[] { "/highlights", "/highlights?q=brid", "/highlights?q=says", "/highlights?colour=blue" })
        {
            Assert.Contains("href=\"/articles/1#h1\"", await client.GetStringAsync(address, Cancellation), StringComparison.Ordinal);
        }

        Assert.Contains("None of your highlights", await client.GetStringAsync("/highlights?colour=pink", Cancellation), StringComparison.Ordinal);
        Assert.Contains("None of your highlights", await client.GetStringAsync("/highlights?q=ferry", Cancellation), StringComparison.Ordinal);
        Assert.Contains("- bridge is safe (blue)", await client.GetStringAsync("/articles/1.md", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_can_be_typed_instead_of_selected()
    {
        await PostAsync("/articles/1/highlights", ("words", "the steel had\n rusted"));

        Assert.Equal("the steel had rusted", (await OnlyAsync()).Words);
    }

    [Fact]
    public async Task It_is_changed_and_removed_and_the_search_follows()
    {
        await PostAsync("/articles/1/highlights", ("words", "four million euros"));

        var changed = await PostAsync("/highlights/1", ("colour", "green"), ("note", "Check the budget"), ("back", "list"));
        Assert.Equal("/highlights", changed.Headers.Location!.OriginalString);
        Assert.Equal((HighlightColour.Green, "Check the budget"), ((await OnlyAsync()).Colour, (await OnlyAsync()).Note));
        Assert.Contains("Check the budget", await client.GetStringAsync("/highlights?q=budget", Cancellation), StringComparison.Ordinal);

        await PostAsync("/highlights/1/remove");
        Assert.Contains("None of your highlights", await client.GetStringAsync("/highlights?q=budget", Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync("/highlights/1/remove")).StatusCode);
    }

    [Theory]
    [InlineData("selection", """[{"paragraph":2,"before":4,"words":"never printed"}]""")]
    [InlineData("selection", """[{"paragraph":99,"before":0,"words":"bridge"}]""")]
    [InlineData("selection", "[]")]
    [InlineData("selection", "{")]
    [InlineData("words", "never printed")]
    [InlineData("words", "")]
    public async Task Words_that_the_article_does_not_have_are_refused_with_a_sentence(string field, string value)
    {
        var answer = await PostAsync("/articles/1/highlights", (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("do not stand in the article", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_not_ours_marks_nothing()
    {
        token = "";

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/articles/1/highlights", ("words", "four million euros"))).StatusCode);
    }

    private Task<HttpResponseMessage> PostAsync(string address, params IEnumerable<(string Name, string Value)> fields) => client.PostAsync(
        address,
        new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]),
        Cancellation);

    private async Task<Highlight> OnlyAsync()
    {
        await using var db = await app.Database.CreateDbContextAsync(Cancellation);
        return await db.Highlights.AsNoTracking().SingleAsync(Cancellation);
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="(?<token>[^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Token { get; }
}
