using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace NewsReader.Articles.Importing.Html;

/// <summary>Addresses as a page writes them.</summary>
internal static class PageAddress
{
    private const int MaxLength = 2000;

    // They would end the address in Markdown.
    private static readonly SearchValues<char> Breaking = SearchValues.Create("<>\n\r\\ ");

    /// <summary>The absolute http or https address that a page's own means, or null.</summary>
    public static string? Resolve(string? written, Uri? page)
    {
        written = written?.Trim();
        if (string.IsNullOrEmpty(written) || written.Length > MaxLength || written[0] == '#')
        {
            return null;
        }

        if (!TryResolve(written, page, out var address) || address.Scheme is not ("http" or "https") || address.Host.Length == 0)
        {
            return null;
        }

        var text = address.AbsoluteUri;
        return text.AsSpan().ContainsAny(Breaking) ? null : text;
    }

    private static bool TryResolve(string written, Uri? page, [NotNullWhen(true)] out Uri? address) =>
        page is null ? Uri.TryCreate(written, UriKind.Absolute, out address) : Uri.TryCreate(page, written, out address);

    public static Uri? UriOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
}
