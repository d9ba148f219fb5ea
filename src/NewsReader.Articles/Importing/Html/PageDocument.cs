using System.Collections.Frozen;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsReader.Articles.Importing.Html;

/// <summary>The tree of a page, made without what no step of ours looks at: comments, and all attributes but a few.</summary>
internal static class PageDocument
{
    // A finder that looks at another attribute has to name it here. "type" and "encoding" are the tree builder's own.
    private static readonly FrozenSet<string> Attributes = new[]
    {
        "alt", "aria-modal", "class", "colspan", "content", "data-lazy-src", "data-original", "data-src", "data-srcset", "datetime", "encoding", "height",
        "hidden", "href", "id", "itemprop", "lang", "name", "property", "pubdate", "rel", "role", "rowspan", "src", "srcset", "start", "style", "type",
        "width", "xml:lang",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Named = Attributes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HtmlParserOptions Options = new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        ShouldEmitAttribute = (ref _, name) => Named.Contains(name.Span),
    };

    public static IHtmlDocument Of(PageSource source) => new HtmlParser(Options).ParseDocument(source.Text);
}
