using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Web.Layout;

namespace NewsReader.Web.Pictures;

/// <summary>Serves an article's pictures from the library, and takes the reader's word that they may be fetched.</summary>
internal static class PictureEndpoints
{
    /// <summary>A picture is looked at alone: whatever it holds, it can neither run nor ask for anything.</summary>
    public const string Policy = "default-src 'none'; sandbox";

    public static void MapPictures(this IEndpointRouteBuilder app)
    {
        app.MapGet("/articles/{articleId:int}/pictures/{key}", GetAsync);
        app.MapPost("/articles/{articleId:int}/pictures", AllowAsync).TakesOurFormsOnly();
    }

    public static string PlaceOf(int articleId, string key) => $"/articles/{articleId}/pictures/{key}";

    private static async Task<Results<FileContentHttpResult, ContentHttpResult, NotFound>> GetAsync(
        int articleId, string key, HttpContext context, PictureShelf shelf, CancellationToken cancellation)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        switch (await shelf.FindAsync(articleId, key, ReaderSettings.Pictures.Of(context) == ReaderSettings.AlwaysPictures && IsAskedByOurPage(context.Request), cancellation))
        {
            case { Bytes: { } bytes, Type: { } type }:
                headers.CacheControl = "private, max-age=31536000, immutable";
                return TypedResults.File(bytes, type);
            case { Problem: { } problem }:
                headers.CacheControl = "no-store";
                return TypedResults.Text(problem, "text/plain; charset=utf-8", statusCode: StatusCodes.Status502BadGateway);
            default:
                return TypedResults.NotFound();
        }
    }

    // The cookie is not sent for pictures in other sites' pages; this says the same once more.
    private static bool IsAskedByOurPage(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none";

    private static async Task<Results<RedirectHttpResult, NotFound>> AllowAsync(int articleId, HttpContext context, PictureShelf shelf, CancellationToken cancellation)
    {
        if ((await context.Request.ReadFormAsync(cancellation)).ContainsKey("always"))
        {
            ReaderSettings.Keep(context.Response, ReaderSettings.Pictures, ReaderSettings.AlwaysPictures);
        }

        return await shelf.AllowAsync(articleId, cancellation) ? TypedResults.LocalRedirect($"/articles/{articleId}") : TypedResults.NotFound();
    }
}
