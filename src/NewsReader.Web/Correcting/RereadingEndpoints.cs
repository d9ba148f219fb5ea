using Microsoft.AspNetCore.Http.HttpResults;

namespace NewsReader.Web.Correcting;

/// <summary>What the buttons do that have originals read again.</summary>
internal static class RereadingEndpoints
{
    public static void MapRereading(this IEndpointRouteBuilder app)
    {
        app.MapPost("/reread/start", Start).TakesOurFormsOnly();
        app.MapPost("/reread/stop", Stop).TakesOurFormsOnly();
        app.MapPost("/reread/{id:int}/back", TakeBackAsync).TakesOurFormsOnly();
        app.MapPost("/articles/{id:int}/reread", ReadAgainAsync).TakesOurFormsOnly();
    }

    private static RedirectHttpResult Start(RereadingRun run)
    {
        run.Start();
        return TypedResults.LocalRedirect("/reread");
    }

    private static RedirectHttpResult Stop(RereadingRun run)
    {
        run.Stop();
        return TypedResults.LocalRedirect("/reread");
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> TakeBackAsync(int id, Rereadings rereadings, CancellationToken cancellation) =>
        await rereadings.TakeBackAsync(id, cancellation) is { } articleId
            ? TypedResults.LocalRedirect($"/articles/{articleId}/corrections#reading")
            : TypedResults.NotFound();

    private static async Task<RedirectHttpResult> ReadAgainAsync(int id, Rereadings rereadings, CancellationToken cancellation) =>
        TypedResults.LocalRedirect($"/articles/{id}/corrections?read={await rereadings.ReadAgainAsync(id, cancellation) switch
        {
            RereadingOutcome.Changed => "changed",
            RereadingOutcome.Same => "same",
            RereadingOutcome.Refused => "refused",
            _ => "missing",
        }}#reading");
}
