using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Reading;

/// <summary>What the buttons of lists and articles do, and the API of reading states.</summary>
internal static class StateEndpoints
{
    public static void MapReadingStates(this IEndpointRouteBuilder app)
    {
        app.MapPost("/articles/{id:int}/state", PressAsync).TakesOurFormsOnly();
        app.MapPost("/articles/{id:int}/tags", FileAsync).TakesOurFormsOnly();
        app.MapPost("/library/read", MarkReadAsync).TakesOurFormsOnly();
        app.MapPost("/library/unread", TakeBackAsync).TakesOurFormsOnly();
        app.MapGet("/api/articles/{id:int}/state", GetAsync);
        app.MapPatch("/api/articles/{id:int}/state", PatchAsync).DisableAntiforgery();
    }

    private static async Task<Results<RedirectHttpResult, NotFound, ProblemHttpResult>> PressAsync(
        int id, HttpRequest request, ReadingRecord record, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        var word = form["change"].ToString();
        if (StateChange.Named(word) is not { } change)
        {
            return TypedResults.Problem($"There is no change “{word}”.", statusCode: StatusCodes.Status400BadRequest);
        }

        var back = LocalAddress.Or(form["back"].ToString(), $"/articles/{id}");
        return await record.ChangeAsync(id, change, cancellation) is null
            ? TypedResults.NotFound()
            : TypedResults.LocalRedirect(QueryHelpers.AddQueryString(back, "did", $"{word}.{id}"));
    }

    private static async Task<Results<RedirectHttpResult, NotFound, ProblemHttpResult>> FileAsync(
        int id, HttpRequest request, ReadingRecord record, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        if (TagNames.Read(TagNames.In(form["tags"].ToString()), out var problem) is not { } tags)
        {
            return TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest);
        }

        return await record.ChangeAsync(id, new StateChange { Tags = tags }, cancellation) is null
            ? TypedResults.NotFound()
            : TypedResults.LocalRedirect($"/articles/{id}");
    }

    // Either the articles that are named, or a list down to a place.
    private static async Task<RedirectHttpResult> MarkReadAsync(HttpRequest request, ReadingRecord record, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        var filter = LibraryFilter.Parse(QueryHelpers.ParseQuery(form["list"].ToString()), out _);
        var marked = ShelfPlace.Parse(form["through"].ToString()) is { } place
            ? await record.MarkReadAsync(new LibraryListing(filter), place, cancellation)
            : await record.MarkReadAsync([.. form["id"].Select(id => int.TryParse(id, out var number) ? number : 0)], cancellation);
        var back = LocalAddress.Or(form["back"].ToString(), "/");
        return TypedResults.LocalRedirect(QueryHelpers.AddQueryString(back, "marked", marked.ToString()));
    }

    private static async Task<RedirectHttpResult> TakeBackAsync(HttpRequest request, ReadingRecord record, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        if (MarkedRead.Parse(form["marked"].ToString()) is { } marked)
        {
            await record.TakeBackAsync(marked.At, cancellation);
        }

        return TypedResults.LocalRedirect(LocalAddress.Or(form["back"].ToString(), "/"));
    }

    private static async Task<Results<JsonHttpResult<StateJson>, ProblemHttpResult>> GetAsync(int id, ReadingRecord record, CancellationToken cancellation) =>
        Answer(id, await record.OfAsync(id, cancellation));

    private static async Task<Results<JsonHttpResult<StateJson>, ProblemHttpResult>> PatchAsync(
        int id, HttpRequest request, ReadingRecord record, CancellationToken cancellation)
    {
        var (change, problem) = await StateChangeJson.ReadAsync(request, cancellation);
        return change is null
            ? TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest)
            : Answer(id, await record.ChangeAsync(id, change, cancellation));
    }

    private static Results<JsonHttpResult<StateJson>, ProblemHttpResult> Answer(int id, ArticleState? state) => state is null
        ? TypedResults.Problem($"There is no article {id}.", statusCode: StatusCodes.Status404NotFound)
        : TypedResults.Json(StateJson.Of(state), ApiJson.Options);
}
