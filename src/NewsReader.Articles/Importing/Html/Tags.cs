using System.Collections.Frozen;

namespace NewsReader.Articles.Importing.Html;

/// <summary>What kinds of element there are, by name.</summary>
internal static class Tags
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "amp-story", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
        "html", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr", "ul", "noscript", "amp-accordion", "caption",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Silent = new[]
    {
        "head", "script", "style", "template", "iframe", "object", "embed", "applet", "audio", "video", "canvas", "map", "svg",
        "math", "button", "input", "select", "textarea", "option", "datalist", "dialog", "nav", "frameset", "noframes",
        "amp-ad", "amp-embed", "amp-sidebar", "amp-analytics", "amp-consent", "amp-user-notification", "progress", "meter",
        "title", "link", "meta", "noscript", "rp", "rt",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsBlock(string tag) => Blocks.Contains(tag);

    /// <summary>Never a part of an article's words.</summary>
    public static bool IsSilent(string tag) => Silent.Contains(tag);

    public static bool IsHeading(string tag) => tag is ['h', >= '1' and <= '6'];
}
