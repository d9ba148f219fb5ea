using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Correcting;
using NewsReader.Articles.Exporting;
using NewsReader.Web.Correcting;
using NewsReader.Web.Highlighting;
using NewsReader.Web.Reading;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Articles;

/// <summary>Articles over HTTP: the same addresses as the pages with another ending, and the API.</summary>
internal static class ArticleEndpoints
{
    private const int PageSize = 50;

    public static void MapArticles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/articles/{id:int}.md", GetMarkdownAsync);
        app.MapGet("/articles/{id:int}.json", GetJsonAsync);
        app.MapPost("/articles/{id:int}/headline", RetitleAsync).DisableAntiforgery();
        app.MapGet("/api/articles", ListAsync);
        app.MapGet("/api/articles/{id:int}", GetJsonAsync);
        app.MapPost("/api/articles", ArticlePosting.AddAsync).DisableAntiforgery();
    }

    private static async Task<Results<ContentHttpResult, NotFound>> GetMarkdownAsync(
        int id, IDbContextFactory<NewsDbContext> database, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Articles.WithEverythingToRead().SingleOrDefaultAsync(article => article.Id == id, cancellation) is { } article
            ? TypedResults.Text(article.ToMarkdown(await db.MarkedInAsync(article, cancellation)), "text/markdown; charset=utf-8")
            : TypedResults.NotFound();
    }

    private static async Task<Results<JsonHttpResult<ArticleJson>, ProblemHttpResult>> GetJsonAsync(
        int id, IDbContextFactory<NewsDbContext> database, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Articles.WithEverythingToRead().SingleOrDefaultAsync(article => article.Id == id, cancellation) is { } article
            ? TypedResults.Json(article.ToJson(await RelatedTargets.FindAsync(db, article, cancellation), await db.MarkedInAsync(article, cancellation)), ApiJson.Options)
            : TypedResults.Problem($"There is no article {id}.", statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<Results<JsonHttpResult<ArticleListJson>, ProblemHttpResult>> ListAsync(
        HttpRequest request, IDbContextFactory<NewsDbContext> database, string? after, CancellationToken cancellation)
    {
        var place = ShelfPlace.Parse(after);
        if (after is not null && place is null)
        {
            return TypedResults.Problem("\"after\" is no place in the list: take it from \"next\".", statusCode: StatusCodes.Status400BadRequest);
        }

        var filter = LibraryFilter.Parse(QueryHelpers.ParseQuery(request.QueryString.Value), out var problems);
        if (problems.Count > 0)
        {
            return TypedResults.Problem(string.Join(' ', problems), statusCode: StatusCodes.Status400BadRequest);
        }

        await using var db = await database.CreateDbContextAsync(cancellation);
        var list = new LibraryListing(filter, showsArchived: true);
        return TypedResults.Json(ArticleListJson.Of(await LibraryRows.ReadAsync(db, list, place, PageSize, cancellation), filter), ApiJson.Options);
    }

    // Asks for the form's token itself: refused by the middleware, the reader would get an error page that says nothing.
    private static async Task<Results<RedirectHttpResult, NotFound, ProblemHttpResult>> RetitleAsync(
        int id, HttpContext context, IAntiforgery antiforgery, IDbContextFactory<NewsDbContext> database, ArticleCorrections corrections, CancellationToken cancellation)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return TypedResults.Problem(
                "This form is too old. Load the article again and give it the headline once more.", statusCode: StatusCodes.Status400BadRequest);
        }

        var headline = (await context.Request.ReadFormAsync(cancellation))["headline"].ToString();
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (!await db.Articles.AnyAsync(article => article.Id == id, cancellation))
        {
            return TypedResults.NotFound();
        }

        // Without words the headline stays as it is.
        if (!string.IsNullOrWhiteSpace(headline) && headline.Length <= Article.MaxHeadlineLength)
        {
            await corrections.MakeAsync(id, now => [new Correction { Kind = CorrectionKind.Headline, Value = headline.Trim(), MadeAt = now }], cancellation);
        }

        return TypedResults.LocalRedirect($"/articles/{id}");
    }
}
