using System.Net;

namespace NewsReader.Web.Tests.Search;

public sealed class SearchPageTests : IAsyncDisposable
{
    private const string Nothing = "Nothing in your library holds all of this.";

    private readonly RunningApp app = new();

    [Fact]
    public async Task A_word_that_is_being_typed_finds_what_begins_so_and_one_that_is_sent_means_what_is_written()
    {
        await app.StoreAsync(Stories.Short("Glaciers retreat"));

        Assert.Contains("<mark>retreat</mark>", await PageAsync("q=retrea&typing=true"), StringComparison.Ordinal);
        Assert.Contains(Nothing, await PageAsync("q=retrea"), StringComparison.Ordinal);
        Assert.Contains(Nothing, await PageAsync("q=retrea+&typing=true"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_it_does_inside_what_was_said()
    {
        await app.StoreAsync(Stories.WithEverything());

        Assert.Contains("<mark>tired</mark>", await PageAsync("q=in%3Aquotes+tire&typing=true"), StringComparison.Ordinal);
        Assert.Contains(Nothing, await PageAsync("q=in%3Aquotes+tire"), StringComparison.Ordinal);
    }

    /// <summary>Else the second page of a beginning would be that of a word.</summary>
    [Fact]
    public async Task More_of_what_begins_so_is_asked_for_with_a_star()
    {
        await app.StoreAsync([.. Enumerable.Range(0, 21).Select(number => Stories.Short($"Glacier {number} retreats"))]);

        Assert.Contains("<a rel=\"next\" href=\"/search?q=retrea%2A&start=20\">", await PageAsync("q=retrea&typing=true"), StringComparison.Ordinal);
        Assert.Contains("value=\"retrea\"", await PageAsync("q=retrea&typing=true"), StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<string> PageAsync(string query)
    {
        using var client = app.Client();
        return WebUtility.HtmlDecode(await client.GetStringAsync(new Uri("/search?" + query, UriKind.Relative), TestContext.Current.CancellationToken));
    }
}
