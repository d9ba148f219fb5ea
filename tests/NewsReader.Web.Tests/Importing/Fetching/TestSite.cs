using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsReader.Web.Tests.Importing.Fetching;

/// <summary>A web site of this machine, which answers as a test wants and remembers what it was asked.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private TestSite(WebApplication app) => this.app = app;

    /// <summary>The requests so far, each as its host, path and headers.</summary>
    public ConcurrentQueue<(string Host, string Path, IReadOnlyDictionary<string, string> Headers)> Asked { get; } = [];

    public IEnumerable<string> Paths => Asked.Select(request => request.Path);

    public int Port => new Uri(app.Urls.Single()).Port;

    /// <summary>"127.0.0.1:port", as in the list of allowed hosts.</summary>
    public string Authority => $"127.0.0.1:{Port}";

    public string At(string path) => $"http://{Authority}{path}";

    public static async Task<TestSite> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var site = new TestSite(builder.Build());
        site.app.Run(async context =>
        {
            var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            site.Asked.Enqueue((context.Request.Host.Value!, context.Request.Path + context.Request.QueryString, headers));
            await answer(context);
        });
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>A site of pages by their paths; others are not found.</summary>
    public static Task<TestSite> OfAsync(IReadOnlyDictionary<string, string> pages) => StartAsync(context =>
    {
        if (pages.TryGetValue(context.Request.Path.Value!, out var page))
        {
            return HtmlAsync(context, page);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    public static async Task HtmlAsync(HttpContext context, string page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page, context.RequestAborted);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
