using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace NewsReader.Browser.Tests;

/// <summary>A news site of this machine with three stories that point to each other, and a page that it keeps to itself.</summary>
public sealed class LocalSite : IAsyncDisposable
{
    private const string Figures = """
        <figure><img src="/dawn.png" alt="The bridge at dawn"><figcaption>Fog over the northern ramp. Photo: Ana Diaz</figcaption></figure>
        <figure><img src="/map.svg" alt="A map of the detour"></figure>
        """;

    private static readonly byte[] OnePixel =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly WebApplication app;

    private LocalSite(WebApplication app) => this.app = app;

    public string Authority => new Uri(app.Urls.Single()).Authority;

    public string At(string path) => $"http://{Authority}{path}";

    public static async Task<LocalSite> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync();
        return new LocalSite(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static Task AnswerAsync(HttpContext context) => context.Request.Path.Value switch
    {
        "/bridge" => PageAsync(context, "Harbour bridge closes for repairs", "/ferry?utm_source=bridge", "Ferry firm plans for more passengers"),
        "/ferry" => PageAsync(context, "Ferry firm plans for more passengers", "/region#top", "Region pays for the longer bus route"),
        "/region" => PageAsync(context, "Region pays for the longer bus route", "/bridge?fbclid=1", "What became of the harbour bridge"),
        "/pictures" => PageAsync(context, "Harbour bridge in pictures", "/bridge", "Harbour bridge closes for repairs", Figures),
        "/dawn.png" => FileAsync(context, "image/png", OnePixel),
        "/map.svg" => FileAsync(context, "image/svg+xml", []),
        "/subscribers" => RefuseAsync(context, StatusCodes.Status403Forbidden),
        _ => RefuseAsync(context, StatusCodes.Status404NotFound),
    };

    private static Task RefuseAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task FileAsync(HttpContext context, string type, byte[] bytes)
    {
        context.Response.ContentType = type;
        return context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private static Task PageAsync(HttpContext context, string headline, string address, string next, string figures = "")
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($"""
            <!doctype html>
            <html lang="en"><head><title>{headline} | The Wire</title></head><body>
            <header><nav><a href="/">Home</a> <a href="/cities">Cities</a></nav></header>
            <main><article>
            <h1>{headline}</h1>
            <p>The city will close its harbour bridge on Monday for three weeks, and buses will take the longer way around the bay until the work is done.</p>
            <p>“The bridge is safe, but it is tired,” said Maria Lopez, the city’s chief engineer. She said that the steel had rusted faster than anybody expected.</p>
            <p>Shop owners near the northern ramp fear for their trade, since a third of their customers come across the bridge on foot and will not take the bus.</p>
            {figures}
            <p>The work costs four million euros and is paid for by the region, which also pays for the buses that run while the bridge is closed to cars.</p>
            </article><section><h2>Similar posts</h2><ul><li><a href="{address}">{next}</a></li></ul></section></main>
            </body></html>
            """);
    }
}
