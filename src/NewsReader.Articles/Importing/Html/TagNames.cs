using System.Collections.Frozen;

namespace NewsReader.Articles.Importing.Html;

/// <summary>The names of the usual elements, so that naming a tag makes no new string.</summary>
internal static class TagNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Usual = new[]
    {
        "a", "abbr", "address", "article", "aside", "b", "blockquote", "body", "br", "button", "caption", "cite", "code", "dd", "div", "dl", "dt",
        "em", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "iframe",
        "img", "input", "ins", "label", "li", "link", "main", "meta", "nav", "noscript", "ol", "option", "p", "path", "picture", "pre", "q", "s",
        "script", "section", "select", "small", "source", "span", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td",
        "template", "textarea", "th", "thead", "time", "title", "tr", "u", "ul", "use", "video",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name in lower case.</summary>
    public static string Of(ReadOnlySpan<char> written) => Usual.TryGetValue(written, out var name) ? name : written.ToString().ToLowerInvariant();
}
