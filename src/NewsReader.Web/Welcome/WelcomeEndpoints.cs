using Microsoft.AspNetCore.Http.HttpResults;

namespace NewsReader.Web.Welcome;

/// <summary>Remembers, without an account, that a reader knows what the app is for.</summary>
internal static class WelcomeEndpoints
{
    private const string Cookie = "welcome";
    private const string Seen = "seen";

    public static void MapWelcome(this IEndpointRouteBuilder app) => app.MapPost("/welcome/seen", Dismiss).DisableAntiforgery();

    public static bool IsSeen(HttpContext? context) => context?.Request.Cookies[Cookie] == Seen;

    public static void Remember(HttpContext? context) => context?.Response.Cookies.Append(Cookie, Seen, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(400),
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    });

    // Sets nothing but this cookie; requests of other sites' pages are refused before they come here.
    private static RedirectHttpResult Dismiss(HttpContext context)
    {
        Remember(context);
        return TypedResults.LocalRedirect("/");
    }
}
