using NewsReader.Web.Importing.Sent;
using NewsReader.Web.Pictures;

namespace NewsReader.Web;

/// <summary>What the browser may do with our pages, and which requests of other sites' pages we refuse.</summary>
internal static class SecurityHeaders
{
    // Style is allowed inline for MudBlazor's interactive pages; script never is.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    // No Cross-Origin-Opener-Policy: whoever opens our page in a window learns nothing from it (no frames, no messages, no
    // accounts), and Chromium would start a process for the page, which shows it a third later.
    public static void UseSecurityHeaders(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            // At the last moment: a request that fails loses the headers that it had.
            context.Response.OnStarting(() =>
            {
                Write(context.Response.Headers);
                return Task.CompletedTask;
            });
            if (ChangesSomething(context.Request) && ComesFromAnotherSite(context.Request) && !IsSentByBookmarklet(context.Request))
            {
                await TypedResults.Problem("This request comes from another site's page.", statusCode: StatusCodes.Status403Forbidden)
                    .ExecuteAsync(context);
                return;
            }

            await next(context);
        });
    }

    private static void Write(IHeaderDictionary headers)
    {
        // A picture brings a stricter one of its own.
        if (headers.ContentSecurityPolicy != PictureEndpoints.Policy)
        {
            headers.ContentSecurityPolicy = Policy;
        }

        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    private static bool ChangesSomething(HttpRequest request) =>
        !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method));

    // Stores nothing: it leads to a page of ours that asks the reader.
    private static bool IsSentByBookmarklet(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.Equals(SentPageEndpoints.Path, StringComparison.Ordinal);

    // Browsers send Sec-Fetch-Site, older ones Origin; tools send neither and are not led by another site's page.
    private static bool ComesFromAnotherSite(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
