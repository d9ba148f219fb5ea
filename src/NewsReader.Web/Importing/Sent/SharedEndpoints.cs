using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsReader.Articles;
using NewsReader.Web.Importing.Queue;

namespace NewsReader.Web.Importing.Sent;

/// <summary>
/// Takes what a phone shares with the installed app: an address goes into the queue, a text is shown first, as a page from the
/// bookmarklet is. The phone's system posts it, so it carries no token of ours; posts of other sites' pages are refused before.
/// </summary>
internal static class SharedEndpoints
{
    public const string Path = "/import/shared";

    private static readonly char[] Blank = [' ', '\t', '\r', '\n'];

    public static void MapShared(this IEndpointRouteBuilder app) => app.MapPost(Path, ReceiveAsync).DisableAntiforgery();

    private static async Task<RedirectHttpResult> ReceiveAsync(HttpRequest request, ImportQueue queue, SentPages pages, CancellationToken cancellation)
    {
        var form = request.HasFormContentType ? await request.ReadFormAsync(cancellation) : FormCollection.Empty;
        var (title, text, url) = (form["title"].ToString(), form["text"].ToString(), form["url"].ToString());
        if (AddressOf(url, text, title) is { } address)
        {
            return TypedResults.LocalRedirect((await queue.AddAsync(address, cancellation: cancellation)).Place);
        }

        var story = string.IsNullOrWhiteSpace(title) || text.StartsWith(title, StringComparison.Ordinal) ? text : $"{title}\n\n{text}";
        return TypedResults.LocalRedirect(string.IsNullOrWhiteSpace(text)
            ? "/import"
            : $"{SentPageEndpoints.Path}/{pages.Keep(new SentPage("", Encoding.UTF8.GetBytes(story)))}");
    }

    /// <summary>
    /// Browsers share an address as such, or as the end of a short text ("Bridge closes https://…"). In a text as long as an
    /// article an address is part of the story.
    /// </summary>
    private static string? AddressOf(string url, string text, string title) => new[] { url, text, title }
        .Where(part => part.Length <= 2048)
        .SelectMany(part => part.Split(Blank, StringSplitOptions.RemoveEmptyEntries))
        .FirstOrDefault(word => ArticleAddress.Normalise(word) is not null);
}
