using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsReader.Web.Tests.Reading;

public sealed partial class StateEndpointsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_api_shows_a_state_and_changes_what_is_named()
    {
        var id = await AddAsync("The tide turns at last");

        var before = await StateAsync(id);
        var changed = await PatchAsync(id, """{"state": "reading", "starred": true, "tags": ["Sea  Life", "sea life", "ports"], "position": {"paragraph": 2, "percent": 55}}""");
        var after = await StateAsync(id);

        Assert.Equal("unread", before.GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal("reading", after.GetProperty("state").GetString());
        Assert.True(after.GetProperty("starred").GetBoolean());
        Assert.False(after.GetProperty("archived").GetBoolean());
        Assert.Equal(["ports", "sea life"], after.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Equal(55, after.GetProperty("position").GetProperty("percent").GetInt32());
    }

    [Theory]
    [InlineData("""{"state": "finished"}""", "unread, reading or read")]
    [InlineData("""{"stared": true}""", "Send what changes as JSON")]
    [InlineData("nonsense", "Send what changes as JSON")]
    [InlineData("""{"position": {"paragraph": -1, "percent": 5}}""", "paragraph")]
    [InlineData("""{"position": {"paragraph": 1}}""", "percent")]
    [InlineData("""{"tags": ["a very long tag that nobody would ever want to type again"]}""", "40 characters")]
    [InlineData("""{"tags": [null]}""", null)]
    public async Task A_change_that_means_nothing_is_refused_with_its_reason(string json, string? reason)
    {
        var id = await AddAsync($"Refused {json.GetHashCode(StringComparison.Ordinal)}");

        var answer = await PatchAsync(id, json);

        Assert.Equal(reason is null ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(reason ?? "", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_state_of_an_article_that_is_not_here()
    {
        var read = await app.Client().GetAsync(new Uri("/api/articles/4711/state", UriKind.Relative), Cancellation);
        var changed = await PatchAsync(4711, """{"starred": true}""");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (read.StatusCode, changed.StatusCode));
    }

    [Theory]
    [InlineData("Accept", "text/html", "reading")]
    [InlineData("Sec-Fetch-Dest", "document", "reading")]
    [InlineData("Accept", "*/*", "unread")]
    [InlineData("Sec-Fetch-Dest", "empty", "unread")]
    public async Task A_reader_who_opens_an_article_is_reading_it_and_a_tool_is_not(string header, string value, string state)
    {
        var id = await AddAsync($"Opened with {header} {value}");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/articles/{id}") { Headers = { { header, value } } };

        var page = await app.Client().SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(state, (await StateAsync(id)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_page_that_is_fetched_ahead_is_not_opened()
    {
        var id = await AddAsync("Fetched ahead of its time");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/articles/{id}") { Headers = { { "Sec-Purpose", "prefetch" }, { "Sec-Fetch-Dest", "document" } } };

        await app.Client().SendAsync(request, Cancellation);

        Assert.Equal("unread", (await StateAsync(id)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_button_of_the_list_does_it_says_so_and_offers_the_way_back()
    {
        var id = await AddAsync("Archived by a form");
        var client = app.Client();

        var archived = await PressAsync(client, "/", $"/articles/{id}/state", ("change", "archive"), ("back", "/?state=unread"));
        var list = await client.GetStringAsync(archived.Headers.Location, Cancellation);

        Assert.Equal($"/?state=unread&did=archive.{id}", archived.Headers.Location!.OriginalString);
        Assert.Contains("Archived.", list, StringComparison.Ordinal);
        Assert.DoesNotContain($"data-article=\"{id}\"", list, StringComparison.Ordinal);

        await PressAsync(client, archived.Headers.Location.OriginalString, $"/articles/{id}/state", ("change", "unarchive"), ("back", "/"));
        Assert.Contains($"data-article=\"{id}\"", await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("")]
    public async Task The_way_back_stays_here(string back)
    {
        var id = await AddAsync($"Back to {back}");

        var answer = await PressAsync(app.Client(), "/", $"/articles/{id}/state", ("change", "star"), ("back", back));

        Assert.Equal($"/articles/{id}?did=star.{id}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_change_that_no_button_has_is_refused_and_a_form_without_its_token_too()
    {
        var id = await AddAsync("Not to be changed");
        using var bare = new FormUrlEncodedContent([new("change", "star")]);

        var unknown = await PressAsync(app.Client(), "/", $"/articles/{id}/state", ("change", "burn"));
        var strange = await app.Client().PostAsync(new Uri($"/articles/{id}/state", UriKind.Relative), bare, Cancellation);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (unknown.StatusCode, strange.StatusCode));
        Assert.False((await StateAsync(id)).GetProperty("starred").GetBoolean());
    }

    [Fact]
    public async Task These_are_marked_as_read_and_taken_back()
    {
        var ids = new[] { await AddAsync("One of these"), await AddAsync("Another of these") };
        var client = app.Client();

        var marked = await PressAsync(client, "/", "/library/read", [("back", "/"), .. ids.Select(id => ("id", $"{id}"))]);
        var page = await client.GetStringAsync(marked.Headers.Location, Cancellation);
        Assert.Contains("2 articles are marked as read.", page, StringComparison.Ordinal);
        Assert.Equal("read", (await StateAsync(ids[0])).GetProperty("state").GetString());

        await PressAsync(client, "/", "/library/unread", ("marked", marked.Headers.Location!.OriginalString.Split('=')[1]));
        Assert.Equal("unread", (await StateAsync(ids[0])).GetProperty("state").GetString());
    }

    [Fact]
    public async Task The_list_of_the_api_is_filtered_like_the_librarys_and_refuses_what_means_nothing()
    {
        var id = await AddAsync("Filtered by the interface");
        await PatchAsync(id, """{"tags": ["only this"], "archived": true}""");

        var list = await app.Client().GetFromJsonAsync<JsonElement>(new Uri("/api/articles?tag=only+this", UriKind.Relative), Cancellation);
        var wrong = await app.Client().GetAsync(new Uri("/api/articles?state=finished", UriKind.Relative), Cancellation);

        var row = Assert.Single(list.GetProperty("articles").EnumerateArray());
        Assert.Equal((id, true), (row.GetProperty("id").GetInt32(), row.GetProperty("archived").GetBoolean()));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    private Task<int> AddAsync(string headline) => app.AddAsync(Stories.Bytes(headline));

    private Task<JsonElement> StateAsync(int id) =>
        app.Client().GetFromJsonAsync<JsonElement>(new Uri($"/api/articles/{id}/state", UriKind.Relative), Cancellation);

    private async Task<HttpResponseMessage> PatchAsync(int id, string json)
    {
        using var content = new StringContent(json, null, "application/json");
        return await app.Client().PatchAsync(new Uri($"/api/articles/{id}/state", UriKind.Relative), content, Cancellation);
    }

    // Sends a form as a browser does, with the token of the page that it stands on.
    private static async Task<HttpResponseMessage> PressAsync(HttpClient client, string page, string address, params (string Name, string Value)[] fields)
    {
        var token = Token.Match(await client.GetStringAsync(new Uri(page, UriKind.Relative), Cancellation)).Groups[1].Value;
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await client.PostAsync(new Uri(address, UriKind.Relative), form, Cancellation);
    }

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]+)""")]
    private static partial Regex Token { get; }
}
