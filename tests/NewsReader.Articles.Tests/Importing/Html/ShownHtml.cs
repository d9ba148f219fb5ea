using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsReader.Articles.Text;

namespace NewsReader.Articles.Tests.Importing.Html;

/// <summary>An article as a page shows it, checked for everything that could run or call home.</summary>
internal static partial class ShownHtml
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "p", "br", "hr", "h3", "ul", "ol", "li", "blockquote", "pre", "code", "table", "tbody", "tr", "th", "td", "div", "a", "em", "strong", "del", "sub", "sup", "ins", "mark",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal) { "href", "rel", "class", "tabindex", "start" };

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    public static IReadOnlyList<string> FaultsOf(Article article)
    {
        var html = string.Concat(article.Paragraphs.Select(paragraph => MarkdownText.ToHtml(paragraph.Markdown, [])));
        var document = new HtmlParser().ParseDocument("<!doctype html><body>" + html);
        return
        [
            .. document.Body!.QuerySelectorAll("*").Where(element => !Elements.Contains(element.LocalName)).Select(element => "element " + element.LocalName),
            .. document.Body!.QuerySelectorAll("*").SelectMany(element => element.Attributes).Where(attribute => !Attributes.Contains(attribute.Name)).Select(attribute => "attribute " + attribute.Name),
            .. document.Body!.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!).Where(address => !Scheme.IsMatch(address)).Select(address => "address " + address),
            .. article.RelatedLinks.Select(link => link.Address).Append(article.Address).OfType<string>().Where(address => !WebScheme.IsMatch(address)).Select(address => "related address " + address),
        ];
    }

    [GeneratedRegex(@"^(?:https?://|mailto:)", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme { get; }

    [GeneratedRegex(@"^https?://", RegexOptions.CultureInvariant)]
    private static partial Regex WebScheme { get; }
}
