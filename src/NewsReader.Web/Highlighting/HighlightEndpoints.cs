using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Highlighting;
using NewsReader.Web.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Highlighting;

/// <summary>What the forms do by which a reader marks words and writes about them.</summary>
internal static class HighlightEndpoints
{
    private const int MostParagraphs = 200;

    public static void MapHighlights(this IEndpointRouteBuilder app)
    {
        app.MapPost("/articles/{id:int}/highlights", AddAsync).TakesOurFormsOnly();
        app.MapPost("/highlights/{id:int}", ChangeAsync).TakesOurFormsOnly();
        app.MapPost("/highlights/{id:int}/remove", RemoveAsync).TakesOurFormsOnly();
    }

    private static async Task<Results<RedirectHttpResult, NotFound, ProblemHttpResult>> AddAsync(
        int id, HttpRequest request, IDbContextFactory<NewsDbContext> database, WriteGate gate, TimeProvider clock, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await db.Articles.WithEverythingToRead().SingleOrDefaultAsync(article => article.Id == id, cancellation) is not { } article)
        {
            return TypedResults.NotFound();
        }

        var texts = HighlightQueries.TextsOf(article);
        if (PlacesOf(form, texts) is not { Count: > 0 } places)
        {
            return Problem("These words do not stand in the article. Go back, load it again and select them once more.");
        }

        var highlight = Highlight.Of(id, places, texts, clock.GetUtcNow());
        if (Write(form, highlight) is { } problem)
        {
            return problem;
        }

        db.Add(highlight);
        await gate.EnterAsync(cancellation => db.SaveChangesAsync(cancellation), cancellation);
        return BackTo(highlight);
    }

    private static async Task<Results<RedirectHttpResult, NotFound, ProblemHttpResult>> ChangeAsync(
        int id, HttpRequest request, IDbContextFactory<NewsDbContext> database, WriteGate gate, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await db.Highlights.SingleOrDefaultAsync(highlight => highlight.Id == id, cancellation) is not { } highlight)
        {
            return TypedResults.NotFound();
        }

        if (Write(form, highlight) is { } problem)
        {
            return problem;
        }

        await gate.EnterAsync(cancellation => db.SaveChangesAsync(cancellation), cancellation);
        return form["back"] == "list" ? TypedResults.LocalRedirect("/highlights") : BackTo(highlight);
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> RemoveAsync(
        int id, HttpRequest request, IDbContextFactory<NewsDbContext> database, WriteGate gate, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await db.Highlights.SingleOrDefaultAsync(highlight => highlight.Id == id, cancellation) is not { } highlight)
        {
            return TypedResults.NotFound();
        }

        db.Remove(highlight);
        await gate.EnterAsync(cancellation => db.SaveChangesAsync(cancellation), cancellation);
        return TypedResults.LocalRedirect(form["back"] == "list" ? "/highlights" : $"/articles/{highlight.ArticleId}");
    }

    /// <summary>What was selected on the page, or else the words as the reader typed them; null when any of it is not there.</summary>
    private static List<TextPlace>? PlacesOf(IFormCollection form, IReadOnlyList<string> texts)
    {
        var places = SelectionOf(form["selection"].ToString())?.ConvertAll(words => words.FindIn(texts)) ?? [FindTyped(form["words"].ToString(), texts)];
        return places.Count <= MostParagraphs && places.TrueForAll(place => place is not null) ? places.ConvertAll(place => place!.Value) : null;
    }

    private static List<SelectedWords>? SelectionOf(string json)
    {
        try
        {
            return json.Length == 0 ? null : JsonSerializer.Deserialize<List<SelectedWords>>(json, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static TextPlace? FindTyped(string words, IReadOnlyList<string> texts) => Enumerable.Range(0, texts.Count)
        .Select(paragraph => new SelectedWords(paragraph, 0, words).FindIn(texts)).FirstOrDefault(place => place is not null);

    private static ProblemHttpResult? Write(IFormCollection form, Highlight highlight)
    {
        var note = form["note"].ToString();
        if (note.Length > Highlight.MaxNoteLength)
        {
            return Problem($"The note has {note.Length} characters; {Highlight.MaxNoteLength} is the most. Go back and shorten it.");
        }

        highlight.Note = note;
        highlight.Colour = Enum.TryParse<HighlightColour>(form["colour"], ignoreCase: true, out var colour) && Enum.IsDefined(colour) ? colour : highlight.Colour;
        return null;
    }

    private static RedirectHttpResult BackTo(Highlight highlight) =>
        TypedResults.LocalRedirect($"/articles/{highlight.ArticleId}#{PlacedHighlight.AnchorOf(highlight)}");

    private static ProblemHttpResult Problem(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}
