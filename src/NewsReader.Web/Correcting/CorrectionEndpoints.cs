using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using NewsReader.Articles;
using NewsReader.Articles.Correcting;
using NewsReader.Web.Articles;
using NewsReader.Web.Storage;

namespace NewsReader.Web.Correcting;

/// <summary>What the forms do by which a reader puts an article's head and statements right.</summary>
internal static class CorrectionEndpoints
{
    private const int LongestStandfirst = 4000;

    // As an address spells it; servers and proxies take addresses of 8 kB.
    private const int MostWritten = 3000;

    public static void MapCorrections(this IEndpointRouteBuilder app)
    {
        app.MapPost("/articles/{id:int}/corrections/head", CorrectHeadAsync).TakesOurFormsOnly();
        app.MapPost("/articles/{id:int}/corrections/{correctionId:int}/undo", UndoAsync).TakesOurFormsOnly();
        app.MapPost("/articles/{id:int}/statements/add", AddStatementAsync).TakesOurFormsOnly();
        app.MapPost("/articles/{id:int}/statements/{number:int}/correct", CorrectStatementAsync).TakesOurFormsOnly();
    }

    private static async Task<RedirectHttpResult> CorrectHeadAsync(int id, HttpRequest request, ArticleCorrections corrections, CancellationToken cancellation)
    {
        var form = await request.ReadFormAsync(cancellation);
        await corrections.MakeAsync(id, now => HeadOf(form, now), cancellation);
        return TypedResults.LocalRedirect($"/articles/{id}/corrections");
    }

    // What is as it was is no correction: see ArticleRevision.Correct.
    private static List<Correction> HeadOf(IFormCollection form, DateTimeOffset now)
    {
        var corrections = new List<Correction>();
        void Take(CorrectionKind kind, string field, int longest, bool mayBeEmpty = true)
        {
            var value = form[field].ToString().ReplaceLineEndings(" ").Trim();
            if (form.ContainsKey(field) && value.Length <= longest && (mayBeEmpty || value.Length > 0))
            {
                corrections.Add(new Correction { Kind = kind, Value = value, MadeAt = now });
            }
        }

        Take(CorrectionKind.Headline, "headline", Article.MaxHeadlineLength, mayBeEmpty: false);
        Take(CorrectionKind.Standfirst, "standfirst", LongestStandfirst);
        Take(CorrectionKind.Authors, "authors", Article.MaxHeadlineLength);
        Take(CorrectionKind.Outlet, "outlet", Article.MaxHeadlineLength);
        var day = form["published"].ToString();
        if (form.ContainsKey("published") && (day.Length == 0 || DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
        {
            corrections.Add(new Correction { Kind = CorrectionKind.Published, Value = day, MadeAt = now });
        }

        return corrections;
    }

    private static async Task<RedirectHttpResult> UndoAsync(
        int id, int correctionId, ArticleCorrections corrections, Rereadings rereadings, CancellationToken cancellation)
    {
        // Which blocks are the article is for the importer to know, so it reads again.
        if (await corrections.UndoAsync(id, correctionId, cancellation) is CorrectionKind.Body)
        {
            await rereadings.RepairAsync(id, [], cancellation);
        }

        return TypedResults.LocalRedirect($"/articles/{id}/corrections");
    }

    private static Task<Results<RedirectHttpResult, NotFound>> AddStatementAsync(
        int id, HttpRequest request, ArticleCorrections corrections, IDbContextFactory<NewsDbContext> database, TimeProvider clock, CancellationToken cancellation) =>
        CorrectStatementAsync(id, null, request, corrections, database, clock, cancellation);

    private static async Task<Results<RedirectHttpResult, NotFound>> CorrectStatementAsync(
        int id, int? number, HttpRequest request, ArticleCorrections corrections, IDbContextFactory<NewsDbContext> database, TimeProvider clock, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await db.Articles.WithEverythingToRead().SingleOrDefaultAsync(stored => stored.Id == id, cancellation) is not { } article)
        {
            return TypedResults.NotFound();
        }

        var form = await request.ReadFormAsync(cancellation);
        var copy = article.ToCopy();
        var quotation = number is null ? null : copy.Quotations.ElementAtOrDefault(number.Value - 1);
        var here = $"/articles/{id}/statements/{number?.ToString(CultureInfo.InvariantCulture) ?? "new"}";

        // Browsers send line ends of their own.
        if (number is not null && quotation?.Text.ReplaceLineEndings() != form["was"].ToString().ReplaceLineEndings())
        {
            return TypedResults.LocalRedirect($"{here}?problem=old");
        }

        var (made, problem) = new StatementPosted(form, copy).Read(quotation, clock.GetUtcNow());
        if (problem is not null)
        {
            return TypedResults.LocalRedirect(QueryHelpers.AddQueryString(here, Written(form, problem)));
        }

        await corrections.MakeAsync(id, _ => made, cancellation);
        var paragraph = quotation?.Places[0].Paragraph ?? made[0].Extent[0].Paragraph;
        return TypedResults.LocalRedirect($"/articles/{id}#p{paragraph}");
    }

    // What the reader wrote goes along and stands in the form again.
    private static Dictionary<string, string?> Written(IFormCollection form, string problem)
    {
        var (words, name) = (form["words"].ToString(), form["name"].ToString().Trim());
        return new()
        {
            ["problem"] = problem,
            ["words"] = Fits(words) ? words : null,
            ["name"] = Fits(name) ? name : null,
        };

        static bool Fits(string written) => written.Length > 0 && Uri.EscapeDataString(written).Length <= MostWritten;
    }
}
