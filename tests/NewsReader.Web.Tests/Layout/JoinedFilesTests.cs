using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace NewsReader.Web.Tests.Layout;

public sealed partial class JoinedFilesTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly RunningApp app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task An_article_asks_for_one_style_sheet_and_one_script_that_a_browser_keeps_for_good()
    {
        await app.StoreAsync(Stories.WithEverything());
        using var client = app.Client();

        var files = Files.Matches(await client.GetStringAsync(new Uri("/articles/1", UriKind.Relative), Cancellation)).Select(file => file.Groups["file"].Value).ToList();

        Assert.Equal(["article.css", "article.js"], files.Select(file => file.Split('/')[^1]));
        foreach (var file in files)
        {
            using var answer = await client.GetAsync(new Uri(file, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }

        var style = await client.GetStringAsync(new Uri(files[0], UriKind.Relative), Cancellation);
        Assert.All(["theme.css", "app.css", "article.css"], part => Assert.Contains(Written(part), style, StringComparison.Ordinal));
        var script = await client.GetStringAsync(new Uri(files[1], UriKind.Relative), Cancellation);
        Assert.All(["reading/keyboard.js", "reading/notes.js"], part => Assert.Contains(Written(part), script, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_pages_for_reading_have_no_need_of_what_an_article_has()
    {
        using var client = app.Client();

        var style = Files.Match(await client.GetStringAsync(new Uri("/sources", UriKind.Relative), Cancellation)).Groups["file"].Value;

        Assert.EndsWith("/page.css", style, StringComparison.Ordinal);
        Assert.DoesNotContain(Written("article.css"), await client.GetStringAsync(new Uri(style, UriKind.Relative), Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_longer_what_it_was_is_not_found_at_its_old_address()
    {
        using var client = app.Client();

        using var answer = await client.GetAsync(new Uri("/joined/0123456789/article.css", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(answer.Headers.CacheControl?.MaxAge);
    }

    private string Written(string file)
    {
        using var reader = new StreamReader(app.Services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo(file).CreateReadStream());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""(?:href|src)="(?<file>/joined/[^"]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Files { get; }
}
