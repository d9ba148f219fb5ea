namespace NewsReader.Web;

/// <summary>
/// Style sheets name fonts without the fingerprint that other files carry, so browsers would ask for them again on every page,
/// and text would be set twice. A font that changes gets another name.
/// </summary>
internal static class LastingFonts
{
    public static void UseLastingFonts(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/fonts", StringComparison.Ordinal))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status200OK)
                {
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    });
}
