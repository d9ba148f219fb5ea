using Microsoft.EntityFrameworkCore;
using NewsReader.Web.Storage;

namespace NewsReader.Web;

internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app) =>
        app.MapMethods("/health", [HttpMethods.Get, HttpMethods.Head], AnswerAsync);

    private static async Task<IResult> AnswerAsync(IDbContextFactory<NewsDbContext> database, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Database.CanConnectAsync(cancellation)
            ? TypedResults.Text("ok")
            : TypedResults.Problem("The library's file cannot be opened.", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
