using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using NewsReader.Articles.Text;
using NewsReader.Benchmarks.Serving;

namespace NewsReader.Benchmarks.Painting;

/// <summary>The least that shows the words of an article's page in the same faces: one HTML file, its style within, and the fonts.</summary>
internal sealed partial class BareArticle : IAsyncDisposable
{
    private readonly WebApplication server;

    private BareArticle(WebApplication server) => this.server = server;

    public string Address => server.Urls.Single();

    public static async Task<BareArticle> StartAsync(IBrowser browser, string article)
    {
        var origin = new Uri(article).GetLeftPart(UriPartial.Authority);
        var page = await WriteAsync(browser, article, await ThemeOfAsync(origin));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.MapGet("/fonts/{name}", async (string name) => Results.Bytes(await Load.GetAsync($"{origin}/fonts/{name}"), "font/woff2"));
        server.MapGet("/", () => Results.Content(page, "text/html; charset=utf-8"));
        await server.StartAsync();
        return new BareArticle(server);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task<string> ThemeOfAsync(string origin) => Encoding.UTF8.GetString(await Load.GetAsync(origin + "/theme.css"));

    private static async Task<string> WriteAsync(IBrowser browser, string article, string theme)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(article);
        var blocks = await page.EvaluateAsync<JsonElement>(
            """
            [...document.querySelectorAll("main :is(h1, h2, h3, p, li, summary)")]
                .filter(block => block.checkVisibility() && !block.querySelector("p, li"))
                .map(block => [block.tagName, block.innerText, getComputedStyle(block).fontFamily.includes("Public Sans")])
            """);
        await page.CloseAsync();
        var html = new StringBuilder("<!DOCTYPE html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Bare</title>")
            .Append("<link rel=preload href=/fonts/newsreader-latin.woff2 as=font type=font/woff2 crossorigin>")
            .Append("<link rel=preload href=/fonts/public-sans-latin.woff2 as=font type=font/woff2 crossorigin><style>")
            .AppendJoin('\n', Faces.Matches(theme).Select(face => face.Value))
            .Append("body { max-width: 39rem; margin: 3rem auto; font: 400 1.25rem/1.58 Newsreader, serif } h1 { font-size: 3.25rem; line-height: 1.06 } .sans { font: 400 .875rem/1.4 Public Sans, sans-serif }</style>");
        foreach (var block in blocks.EnumerateArray())
        {
            var element = block[0].GetString() is "H1" or "H2" ? block[0].GetString() : "p";
            html.Append('<').Append(element).Append(block[2].GetBoolean() ? " class=sans>" : ">").Append(Html.Escape(block[1].GetString())).Append("</").Append(element).Append('>');
        }

        return html.ToString();
    }

    [GeneratedRegex(@"@font-face \{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Faces { get; }
}
