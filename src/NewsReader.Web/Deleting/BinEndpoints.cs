using Microsoft.AspNetCore.Http.HttpResults;

namespace NewsReader.Web.Deleting;

/// <summary>Deleting and putting back, by the forms of the pages and by the API.</summary>
internal static class BinEndpoints
{
    public static void MapBin(this IEndpointRouteBuilder app)
    {
        app.MapPost("/articles/{id:int}/delete", DeleteByFormAsync).TakesOurFormsOnly();
        app.MapPost("/bin/{id:int}/back", PutBackAsync).TakesOurFormsOnly();
        app.MapDelete("/api/articles/{id:int}", DeleteAsync);
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> DeleteByFormAsync(int id, ArticleBin bin, CancellationToken cancellation) =>
        await bin.PutAsync(id, cancellation) ? TypedResults.LocalRedirect($"/bin?deleted={id}") : TypedResults.NotFound();

    private static async Task<RedirectHttpResult> PutBackAsync(int id, ArticleBin bin, CancellationToken cancellation) => await bin.PutBackAsync(id, cancellation) switch
    {
        PuttingBack.Back back => TypedResults.LocalRedirect($"/articles/{back.ArticleId}"),
        PuttingBack.HereAgain again => TypedResults.LocalRedirect($"/bin?again={again.ArticleId}"),
        _ => TypedResults.LocalRedirect("/bin?gone=true"),
    };

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(int id, ArticleBin bin, CancellationToken cancellation) =>
        await bin.PutAsync(id, cancellation)
            ? TypedResults.NoContent()
            : TypedResults.Problem($"There is no article {id}.", statusCode: StatusCodes.Status404NotFound);
}
