using Microsoft.AspNetCore.Http.HttpResults;

namespace NewsReader.Web.Correcting;

/// <summary>What the forms do by which a reader puts articles right.</summary>
internal static class CorrectingEndpoints
{
    public static void MapCorrecting(this IEndpointRouteBuilder app)
    {
        app.MapCorrections();
        app.MapRereading();
        app.MapPost("/rules/{id:int}/remove", RemoveRuleAsync).TakesOurFormsOnly();
    }

    private static async Task<RedirectHttpResult> RemoveRuleAsync(int id, HostRules rules, CancellationToken cancellation)
    {
        await rules.RemoveAsync(id, cancellation);
        return TypedResults.LocalRedirect("/rules");
    }
}
