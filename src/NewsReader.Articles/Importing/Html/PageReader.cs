using AngleSharp.Dom;

namespace NewsReader.Articles.Importing.Html;

/// <summary>The bottom-up pass: measures every element once, so that no later step counts again, and gathers what a page says of itself.</summary>
internal sealed class PageReader
{
    // A page names the same few classes over and over.
    private readonly Dictionary<string, ClassMeaning> meanings = new(StringComparer.Ordinal);
    private int count;

    public List<IElement> Metas { get; } = [];

    public List<IElement> Scripts { get; } = [];

    /// <summary>The canonical address as the page writes it.</summary>
    public string? Canonical { get; private set; }

    /// <summary>What the page's relative addresses start from, as it writes it.</summary>
    public string? Base { get; private set; }

    public PageNode Read(IElement root) => Read(root, null);

    private PageNode Read(IElement element, PageNode? parent)
    {
        var (signs, isLeftOut) = Look(element);
        var node = new PageNode(element, parent, signs, count++) { IsLeftOut = isLeftOut };
        if (isLeftOut)
        {
            Gather(element);
            return node;
        }

        for (var child = element.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
            {
                Measure(node, text.Data);
            }
            else if (child is IElement inner)
            {
                node.Add(Read(inner, node));
            }
        }

        node.Close();
        return node;
    }

    // What is not shown may still say what the page is.
    private void Gather(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                Metas.Add(element);
                break;
            case "script":
                Scripts.Add(element);
                break;
            case "link" when element.GetAttribute("rel")?.Equals("canonical", StringComparison.OrdinalIgnoreCase) == true:
                Canonical ??= element.GetAttribute("href");
                break;
            case "base":
                Base ??= element.GetAttribute("href");
                break;
            default:
                for (var child = element.FirstElementChild; child is not null; child = child.NextElementSibling)
                {
                    Gather(child);
                }

                break;
        }
    }

    private (NodeSigns Signs, bool IsLeftOut) Look(IElement element)
    {
        var signs = NodeSigns.None;
        var isLeftOut = Tags.IsSilent(element.LocalName);
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var (name, value) = (attributes[i]!.LocalName, attributes[i]!.Value);
            switch (name)
            {
                case "class":
                    var meaning = MeaningOf(value);
                    signs |= meaning.Signs;
                    isLeftOut |= meaning.IsForReadersAlone;
                    break;
                case "id":
                    signs |= ClassSigns.Of(value);
                    break;
                case "role":
                    signs |= OfRole(value);
                    isLeftOut |= value is "dialog" or "alertdialog" or "navigation" or "search" or "tooltip";
                    break;
                case "itemprop":
                    signs |= OfProperty(value);
                    break;
                case "style":
                    isLeftOut |= IsHiddenByStyle(value);
                    break;
                case "hidden":
                    // React sends late parts in hidden elements "S:0", "S:1", and a script moves them into their place.
                    isLeftOut |= element.Id?.StartsWith("S:", StringComparison.Ordinal) != true;
                    break;
                case "aria-modal":
                    isLeftOut |= value == "true";
                    break;
            }
        }

        return (element.LocalName is "body" or "html" or "main" ? signs & (NodeSigns.Story | NodeSigns.Body | NodeSigns.ArticleBody) : signs, isLeftOut);
    }

    private ClassMeaning MeaningOf(string classes)
    {
        if (!meanings.TryGetValue(classes, out var meaning))
        {
            meanings[classes] = meaning = new ClassMeaning(ClassSigns.Of(classes), IsForReadersAlone(classes));
        }

        return meaning;
    }

    private static NodeSigns OfRole(string role) => role switch
    {
        "navigation" or "banner" or "contentinfo" or "search" or "toolbar" or "menu" or "menubar" => NodeSigns.Navigation,
        "complementary" => NodeSigns.Sidebar,
        "dialog" or "alertdialog" or "tooltip" => NodeSigns.Hidden,
        _ => NodeSigns.None,
    };

    private static NodeSigns OfProperty(string property) => property switch
    {
        _ when property.Contains("articleBody", StringComparison.OrdinalIgnoreCase) => NodeSigns.ArticleBody,
        "author" => NodeSigns.Author,
        "headline" => NodeSigns.Headline,
        "datePublished" or "dateModified" => NodeSigns.Date,
        "caption" => NodeSigns.Caption,
        "comment" => NodeSigns.Comments,
        _ => NodeSigns.None,
    };

    private static bool IsHiddenByStyle(string style) => Declares(style, "display", "none") || Declares(style, "visibility", "hidden");

    private static bool Declares(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + property.Length).TrimStart() is [':', .. var rest]
            && rest.TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    // Words for screen readers and for paper repeat what the page shows.
    private static bool IsForReadersAlone(string classes) =>
        Has(classes, "sr-only") || Has(classes, "visually-hidden") || Has(classes, "visuallyhidden")
        || Has(classes, "screen-reader") || Has(classes, "print-only") || Has(classes, "printonly") || Has(classes, "visible-print")
        || Has(classes, "d-print-block") || Has(classes, "offscreen");

    private static bool Has(string classes, string name) => classes.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static void Measure(PageNode node, string text)
    {
        var length = 0;
        var commas = 0;
        var inSpace = true;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                length += inSpace ? 0 : 1;
                inSpace = true;
                continue;
            }

            inSpace = false;
            length++;
            commas += character is ',' or '،' or '、' or '，' ? 1 : 0;
        }

        node.AddText(length, commas);
    }

    private readonly record struct ClassMeaning(NodeSigns Signs, bool IsForReadersAlone);
}
