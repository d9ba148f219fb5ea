namespace NewsReader.Web.Layout;

internal static class JoinedFileEndpoints
{
    public static void MapJoinedFiles(this IEndpointRouteBuilder app) => app.MapGet("/joined/{mark}/{name}", Get);

    private static IResult Get(HttpContext context, JoinedFiles files)
    {
        if (files.Find(context.Request.Path.Value ?? "") is not { } file)
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(file.Bytes, $"{file.ContentType}; charset=utf-8");
    }
}
