using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Articles;
using NewsReader.Articles.Importing;

namespace NewsReader.Web.Importing.Sent;

/// <summary>
/// Takes the page that the bookmarklet sends. It is the one post of other sites' pages that is not refused, and it stores
/// nothing: the reader is asked on a page of ours.
/// </summary>
internal static class SentPageEndpoints
{
    public const string Path = "/import/page";

    public static void MapSentPages(this IEndpointRouteBuilder app)
    {
        app.MapPost(Path, ReceiveAsync).DisableAntiforgery();
        app.MapPost(Path + "/{key}/add", AddAsync).TakesOurFormsOnly();
        app.MapPost(Path + "/{key}/discard", Discard).TakesOurFormsOnly();
    }

    private static async Task<IResult> ReceiveAsync(HttpRequest request, SentPages pages, LibrarySettings settings, CancellationToken cancellation)
    {
        if (!request.HasFormContentType)
        {
            return Problem(StatusCodes.Status415UnsupportedMediaType, "Send the page as a form with \"address\" and \"page\".");
        }

        try
        {
            var most = (int)Math.Min(int.MaxValue, RequestLimits.Bytes(settings));
            var form = await request.ReadFormAsync(new FormOptions { ValueLengthLimit = most, ValueCountLimit = 4 }, cancellation);
            return form["page"].ToString() is { Length: > 0 } page
                ? TypedResults.LocalRedirect($"{Path}/{pages.Keep(new SentPage(form["address"].ToString(), Encoding.UTF8.GetBytes(page)))}")
                : Problem(StatusCodes.Status400BadRequest, "The page is missing.");
        }
        catch (Exception problem) when (problem is InvalidDataException or BadHttpRequestException)
        {
            return Problem(StatusCodes.Status413PayloadTooLarge, "The page is longer than the limit of this library.");
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound, ProblemHttpResult>> AddAsync(
        string key, SentPages pages, ArticleImports imports, CancellationToken cancellation)
    {
        if (pages.Find(key) is not { } page)
        {
            return TypedResults.NotFound();
        }

        var result = await imports.AddAsync(page.Bytes, ImportCorrections.None, OriginOf(page), cancellation);
        if (result is ImportResult.Rejected rejected)
        {
            return Problem(StatusCodes.Status422UnprocessableEntity, rejected.Reason);
        }

        pages.Forget(key);
        return TypedResults.LocalRedirect($"/articles/{(result is ImportResult.Added added ? added.ArticleId : ((ImportResult.AlreadyHere)result).ArticleId)}");
    }

    private static RedirectHttpResult Discard(string key, SentPages pages)
    {
        pages.Forget(key);
        return TypedResults.LocalRedirect("/");
    }

    /// <summary>The browser gave the page as text, so whatever set it names itself, it is UTF-8 now.</summary>
    public static InputOrigin OriginOf(SentPage page) => new(ArticleAddress.Normalise(page.Address), "utf-8");

    private static ProblemHttpResult Problem(int status, string detail) => TypedResults.Problem(detail, statusCode: status);
}
