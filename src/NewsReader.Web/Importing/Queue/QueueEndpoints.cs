using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Importing.Queue;

/// <summary>What the buttons of the queue's pages and the API do.</summary>
internal static class QueueEndpoints
{
    public static void MapImportQueue(this IEndpointRouteBuilder app)
    {
        app.MapPost("/follow/{linkId:int}", FollowAsync).TakesOurFormsOnly();
        app.MapPost("/imports/{id:int}/cancel", CancelAsync).TakesOurFormsOnly();
        app.MapPost("/imports/{id:int}/retry", TryAgainAsync).TakesOurFormsOnly();
        app.MapGet("/api/imports/{id:int}", GetAsync);
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> FollowAsync(
        int linkId, IDbContextFactory<NewsDbContext> database, ImportQueue queue, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await db.RelatedLinks.AsNoTracking().SingleOrDefaultAsync(link => link.Id == linkId, cancellation) is not { Address: { } address })
        {
            return TypedResults.NotFound();
        }

        return TypedResults.LocalRedirect((await queue.AddAsync(address, linkId, cancellation)).Place);
    }

    private static async Task<RedirectHttpResult> CancelAsync(int id, ImportQueue queue, CancellationToken cancellation)
    {
        await queue.CancelAsync(id, cancellation);
        return TypedResults.LocalRedirect("/imports");
    }

    private static async Task<RedirectHttpResult> TryAgainAsync(int id, ImportQueue queue, CancellationToken cancellation)
    {
        await queue.TryAgainAsync(id, cancellation);
        return TypedResults.LocalRedirect($"/imports/{id}");
    }

    private static async Task<Results<JsonHttpResult<ImportJson>, ProblemHttpResult>> GetAsync(
        int id, IDbContextFactory<NewsDbContext> database, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.QueuedImports.AsNoTracking().SingleOrDefaultAsync(import => import.Id == id, cancellation) is { } import
            ? TypedResults.Json(ImportJson.Of(import), ApiJson.Options)
            : TypedResults.Problem($"There is no import {id}.", statusCode: StatusCodes.Status404NotFound);
    }
}
