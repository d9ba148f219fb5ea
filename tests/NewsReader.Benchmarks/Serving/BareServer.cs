using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsReader.Benchmarks.Serving;

/// <summary>The least a Kestrel can do: one endpoint, bytes that are ready.</summary>
internal sealed class BareServer : IAsyncDisposable
{
    private readonly WebApplication server;

    private BareServer(WebApplication server) => this.server = server;

    public string Address => server.Urls.Single();

    public static async Task<BareServer> StartAsync(byte[] page)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(async context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = page.Length;
            await context.Response.Body.WriteAsync(page);
        });
        await server.StartAsync();
        return new BareServer(server);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
