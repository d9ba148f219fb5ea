using System.Net.Http.Headers;

namespace NewsReader.Web.Importing.Fetching;

/// <summary>The content types that an article can be read from.</summary>
internal static class PageTypes
{
    public const string Accept = "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9";

    private static readonly HashSet<string> Readable =
        new(["text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown"], StringComparer.OrdinalIgnoreCase);

    // Without a type the importer looks at the bytes.
    public static bool AreReadable(MediaTypeHeaderValue? type) => type?.MediaType is null || Readable.Contains(type.MediaType);

    public static string? CharsetOf(MediaTypeHeaderValue? type) =>
        type?.CharSet?.Trim('"', '\'', ' ') is { Length: > 0 } charset ? charset : null;
}
