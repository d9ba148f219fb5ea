using Microsoft.AspNetCore.Antiforgery;

namespace NewsReader.Web;

/// <summary>Lets an endpoint take only posts of our own pages' forms, also where it reads no field of the form.</summary>
internal static class AntiforgeryForm
{
    public static RouteHandlerBuilder TakesOurFormsOnly(this RouteHandlerBuilder endpoint) => endpoint
        .WithMetadata(new RequireAntiforgeryTokenAttribute())
        .AddEndpointFilter(async (call, next) => call.HttpContext.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
            ? await next(call)
            : TypedResults.Problem("This form is too old or not ours. Go back, load the page again and repeat it.", statusCode: StatusCodes.Status400BadRequest));
}
