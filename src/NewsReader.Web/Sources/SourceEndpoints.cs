using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace NewsReader.Web.Sources;

/// <summary>What the forms about a source do.</summary>
internal static class SourceEndpoints
{
    public static void MapSources(this IEndpointRouteBuilder app)
    {
        app.MapPost("/sources/{id:int}/name", RenameAsync).TakesOurFormsOnly();
        app.MapPost("/sources/{id:int}/others", MergeAsync).TakesOurFormsOnly();
        app.MapPost("/sources/{id:int}/parts", SplitAsync).TakesOurFormsOnly();
        app.MapPost("/sources/{id:int}/set-aside", SetAsideAsync).TakesOurFormsOnly();
        app.MapPost("/sources/questions/{id:int}", AnswerAsync).TakesOurFormsOnly();
        app.MapPost("/sources/decisions/{id:int}/undo", UndoAsync).TakesOurFormsOnly();
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> RenameAsync(
        int id, HttpRequest request, SourceDecisions decisions, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        return await decisions.RenameAsync(id, form["name"].ToString(), cancellation) ? TypedResults.LocalRedirect($"/sources/{id}") : TypedResults.NotFound();
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> MergeAsync(
        int id, HttpRequest request, SourceDecisions decisions, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        return await decisions.MergeAsync(id, NumberIn(form["other"]) ?? 0, cancellation) ? TypedResults.LocalRedirect($"/sources/{id}") : TypedResults.NotFound();
    }

    private static async Task<RedirectHttpResult> SplitAsync(int id, HttpRequest request, SourceDecisions decisions, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        var chosen = form["appearance"].Select(NumberIn).OfType<int>().ToList();
        var (somebodyElse, name) = (NumberIn(form["else"]), form["name"].ToString());
        var isSaid = somebodyElse is not null || (!string.IsNullOrWhiteSpace(name) && name.Length <= SourceDecisions.MaxNameLength);
        var parted = chosen.Count > 0 && isSaid ? await decisions.SplitAsync(id, chosen, somebodyElse, name, cancellation) : null;
        return TypedResults.LocalRedirect(parted is null ? $"/sources/{id}/split?missing=true" : $"/sources/{parted}");
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> SetAsideAsync(int id, SourceDecisions decisions, CancellationToken cancellation) =>
        await decisions.SetAsideAsync(id, cancellation) ? TypedResults.LocalRedirect($"/sources/{id}") : TypedResults.NotFound();

    // The page of a source that has become another leads on to the other.
    private static async Task<RedirectHttpResult> AnswerAsync(int id, HttpRequest request, SourceDecisions decisions, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        if (form["answer"].ToString() is "yes" or "no")
        {
            await decisions.AnswerAsync(id, form["answer"] == "yes", cancellation);
        }

        return TypedResults.LocalRedirect(NumberIn(form["here"]) is { } source ? $"/sources/{source}" : "/sources/questions");
    }

    private static async Task<RedirectHttpResult> UndoAsync(int id, SourceDecisions decisions, CancellationToken cancellation)
    {
        await decisions.UndoAsync(id, cancellation);
        return TypedResults.LocalRedirect("/sources/decisions");
    }

    private static int? NumberIn(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
