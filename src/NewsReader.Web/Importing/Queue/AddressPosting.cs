using System.Text.Json;
using NewsReader.Web.Articles;

namespace NewsReader.Web.Importing.Queue;

/// <summary><c>POST /api/articles</c> with <c>{"url": "…"}</c>: the address is put into the queue.</summary>
internal static class AddressPosting
{
    private sealed record AddressJson(string? Url);

    private sealed record AcceptedJson(int Import, string State, int? Id);

    public static async Task<IResult> AddAsync(HttpRequest request, ImportQueue queue, CancellationToken cancellation)
    {
        if (await ReadAsync(request, cancellation) is not { } address || string.IsNullOrWhiteSpace(address))
        {
            return TypedResults.Problem("Send one address as {\"url\": \"https://…\"}.", statusCode: StatusCodes.Status400BadRequest);
        }

        switch (await queue.AddAsync(address, cancellation: cancellation))
        {
            case QueueAnswer.AlreadyHere here:
                request.HttpContext.Response.Headers.Location = $"/api/articles/{here.ArticleId}";
                return TypedResults.Json(new AcceptedJson(here.ImportId, "alreadyHere", here.ArticleId), ApiJson.Options);
            case QueueAnswer.Queued queued:
                request.HttpContext.Response.Headers.Location = $"/api/imports/{queued.ImportId}";
                return TypedResults.Json(new AcceptedJson(queued.ImportId, "waiting", null), ApiJson.Options, statusCode: StatusCodes.Status202Accepted);
            case QueueAnswer.Refused refused:
                return TypedResults.Problem(refused.Reason, statusCode: StatusCodes.Status422UnprocessableEntity);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static async Task<string?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return (await request.ReadFromJsonAsync<AddressJson>(cancellation))?.Url;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
