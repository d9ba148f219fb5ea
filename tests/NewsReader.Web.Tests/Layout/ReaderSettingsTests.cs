using System.Net;

namespace NewsReader.Web.Tests.Layout;

public sealed class ReaderSettingsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("theme", "light")]
    [InlineData("theme", "sepia")]
    [InlineData("theme", "dark")]
    [InlineData("theme", "auto")]
    [InlineData("typeface", "legible")]
    [InlineData("size", "largest")]
    [InlineData("spacing", "loose")]
    [InlineData("measure", "narrow")]
    [InlineData("said", "likely")]
    [InlineData("notes", "off")]
    [InlineData("shortcuts", "off")]
    public async Task A_choice_is_kept_and_the_reader_is_led_back(string setting, string choice)
    {
        var client = app.Client();

        var answer = await ChooseAsync(client, setting, choice, "/sources?from=0");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sources?from=0", answer.Headers.Location?.OriginalString);
        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation);
        Assert.Contains($"data-{setting}=\"{choice}\"", page, StringComparison.Ordinal);
        Assert.Contains($"name=\"{setting}\" value=\"{choice}\" checked", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_choices_are_kept_at_once()
    {
        var client = app.Client();
        using var form = new FormUrlEncodedContent([new("theme", "sepia"), new("size", "small"), new("measure", "wide")]);

        await client.PostAsync(new Uri("/settings", UriKind.Relative), form, Cancellation);

        var page = await client.GetStringAsync(new Uri("/import", UriKind.Relative), Cancellation);
        Assert.Contains("data-theme=\"sepia\" data-typeface=\"serif\" data-size=\"small\" data-spacing=\"normal\" data-measure=\"wide\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serif", "fonts/newsreader-latin.", "fonts/public-sans-latin.")]
    [InlineData("legible", "fonts/newsreader-latin.", "fonts/atkinson-hyperlegible-latin.")]
    public async Task The_faces_of_the_first_paint_are_fetched_early(string typeface, params string[] fonts)
    {
        var client = app.Client();
        await ChooseAsync(client, "typeface", typeface, "/");

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation);

        var early = page.Split('<').Where(line => line.Contains("rel=\"preload\"", StringComparison.Ordinal)).Where(line => line.Contains("as=\"font\"", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, early.Count);
        Assert.All(early.Zip(fonts), pair => Assert.Contains(pair.Second, pair.First, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task Nobody_is_led_to_another_site(string back) =>
        Assert.Equal("/", (await ChooseAsync(app.Client(), "theme", "dark", back)).Headers.Location?.OriginalString);

    [Fact]
    public async Task A_theme_that_is_none_is_not_kept()
    {
        var answer = await ChooseAsync(app.Client(), "theme", "\"><script>", "/");

        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_cookie_that_is_no_theme_is_not_written_to_the_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", "theme=\"><script>alert(1)</script>");

        var page = await (await app.Client().SendAsync(request, Cancellation)).Content.ReadAsStringAsync(Cancellation);

        Assert.Contains("data-theme=\"auto\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("alert(1)", page, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> ChooseAsync(HttpClient client, string setting, string choice, string back)
    {
        using var form = new FormUrlEncodedContent([new(setting, choice), new("back", back)]);
        return await client.PostAsync(new Uri("/settings", UriKind.Relative), form, Cancellation);
    }
}
