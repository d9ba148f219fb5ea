using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using NewsReader.Articles.Importing;
using NewsReader.Web.Importing;
using NewsReader.Web.Importing.Queue;

namespace NewsReader.Web.Articles;

/// <summary><c>POST /api/articles</c>: the body is the article's text or page, or names its address.</summary>
internal static class ArticlePosting
{
    /// <param name="Id">The new article, or the one that the same input gave before.</param>
    private sealed record PostedJson(int Id);

    private static readonly string[] Accepted = [MediaTypeNames.Text.Plain, MediaTypeNames.Text.Html, MediaTypeNames.Text.Markdown];

    public static async Task<IResult> AddAsync(HttpRequest request, ArticleImports imports, ImportQueue queue, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
        {
            return WrongType();
        }

        if (type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase))
        {
            return await AddressPosting.AddAsync(request, queue, cancellation);
        }

        return Accepted.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase)
            ? await AddTextAsync(request, type, imports, cancellation)
            : WrongType();
    }

    private static ProblemHttpResult WrongType() => Problem(
        StatusCodes.Status415UnsupportedMediaType,
        $"Send the article as {string.Join(", ", Accepted)}, or its address as {MediaTypeNames.Application.Json}: {{\"url\": \"https://…\"}}.");

    private static async Task<IResult> AddTextAsync(HttpRequest request, MediaTypeHeaderValue type, ArticleImports imports, CancellationToken cancellation)
    {

        if (await ReadAsync(request, cancellation) is not { } bytes)
        {
            return Problem(StatusCodes.Status413PayloadTooLarge, "The text is longer than the limit of this library.");
        }

        if (InUtf8(bytes, type) is not { } text)
        {
            return Problem(StatusCodes.Status415UnsupportedMediaType, $"The character set \"{type.Charset}\" is not known here. Send UTF-8.");
        }

        // What the sender says outranks what a page declares of itself.
        var origin = new InputOrigin(Charset: type.Charset.HasValue ? "utf-8" : null);
        return await imports.AddAsync(text, ImportCorrections.None, origin, cancellation) switch
        {
            ImportResult.Added added => TypedResults.Created($"/api/articles/{added.ArticleId}", new PostedJson(added.ArticleId)),
            ImportResult.AlreadyHere here => AlreadyHere(request.HttpContext.Response, here.ArticleId),
            ImportResult.Rejected rejected => Problem(StatusOf(rejected.Kind), rejected.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellation);
            return body.ToArray();
        }
        catch (BadHttpRequestException problem) when (problem.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }

    // Without a charset the importer finds it; with one, the bytes are what the sender says they are.
    private static byte[]? InUtf8(byte[] bytes, MediaTypeHeaderValue type)
    {
        var charset = type.Charset.Value?.Trim('"');
        if (string.IsNullOrEmpty(charset) || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            return bytes;
        }

        try
        {
            // The provider knows the character sets of old sites, such as windows-1252.
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
            return Encoding.Convert(encoding, Encoding.UTF8, bytes);
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Ok<PostedJson> AlreadyHere(HttpResponse response, int articleId)
    {
        response.Headers.Location = $"/api/articles/{articleId}";
        return TypedResults.Ok(new PostedJson(articleId));
    }

    private static int StatusOf(RejectionKind kind) => kind switch
    {
        RejectionKind.Empty => StatusCodes.Status400BadRequest,
        RejectionKind.TooLong => StatusCodes.Status413PayloadTooLarge,
        RejectionKind.NotText => StatusCodes.Status415UnsupportedMediaType,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    private static ProblemHttpResult Problem(int status, string detail) => TypedResults.Problem(detail, statusCode: status);
}
