using AngleSharp.Html.Dom;

namespace NewsReader.Articles.Importing.Html;

/// <summary>A parsed page: its elements measured, and what it says of itself.</summary>
internal sealed class Page
{
    private Page(IHtmlDocument document, string? fetchedFrom)
    {
        var reader = new PageReader();
        Root = reader.Read(document.DocumentElement);
        Meta = new MetaTags(reader.Metas);
        var graph = new JsonLdGraph(reader.Scripts.Select(script => script.TextContent));
        Article = JsonLdArticle.FindIn(graph);
        WebPagePublished = JsonLdArticle.PagePublished(graph);
        Title = CleanText.Line(document.Title ?? "").Trim();
        Language = document.DocumentElement.GetAttribute("lang") ?? document.DocumentElement.GetAttribute("xml:lang");
        var start = PageAddress.UriOf(PageAddress.Resolve(reader.Base, PageAddress.UriOf(fetchedFrom)))
            ?? PageAddress.UriOf(fetchedFrom) ?? PageAddress.UriOf(Meta.First("og:url")) ?? PageAddress.UriOf(Article?.Address);
        Address = PageAddress.Resolve(reader.Canonical, start) ?? PageAddress.Resolve(Meta.First("og:url"), start) ?? PageAddress.Resolve(Article?.Address, start);
        Base = start ?? PageAddress.UriOf(Address);
        All(Root);
    }

    public PageNode Root { get; }

    public MetaTags Meta { get; }

    public JsonLdArticle? Article { get; }

    public string? WebPagePublished { get; }

    /// <summary>The title element's words.</summary>
    public string Title { get; }

    public string? Language { get; }

    /// <summary>The canonical address.</summary>
    public string? Address { get; }

    /// <summary>What the page's relative addresses start from.</summary>
    public Uri? Base { get; }

    /// <summary>Shown headings of the first two levels, in page order.</summary>
    public List<PageNode> Headings { get; } = [];

    /// <summary>Elements that print or hold a date.</summary>
    public List<PageNode> DateNodes { get; } = [];

    /// <summary>Elements that print the author.</summary>
    public List<PageNode> AuthorNodes { get; } = [];

    /// <summary>Elements that tell about the author.</summary>
    public List<PageNode> AuthorBoxes { get; } = [];

    /// <summary>Elements that are marked as a standfirst.</summary>
    public List<PageNode> StandfirstNodes { get; } = [];

    /// <param name="document">The page.</param>
    /// <param name="fetchedFrom">The address that it was fetched from, if it was.</param>
    public static Page Of(IHtmlDocument document, string? fetchedFrom = null) => new(document, fetchedFrom);

    private void All(PageNode node)
    {
        foreach (var child in node.Children)
        {
            Note(child);
            if (!child.IsLeftOut)
            {
                All(child);
            }
        }
    }

    private void Note(PageNode node)
    {
        if (node.IsLeftOut && node.Tag != "meta")
        {
            return;
        }

        if (node.Tag is "h1" or "h2")
        {
            Headings.Add(node);
        }

        if (node.Is(NodeSigns.Author | NodeSigns.Biography) && node.TextLength is > 40 and < 2000)
        {
            AuthorBoxes.Add(node);
        }

        if (node.Is(NodeSigns.Standfirst) && node.TextLength is > 25 and < 600 && node.LinkDensity < 0.3)
        {
            StandfirstNodes.Add(node);
        }

        if (node.Tag == "time" || (node.Is(NodeSigns.Date) && node.TextLength < 200))
        {
            DateNodes.Add(node);
        }

        if (node.TextLength is > 0 and < 200 && (node.Is(NodeSigns.Author) || node.Element.GetAttribute("rel") == "author" || LeadsToAuthor(node)))
        {
            AuthorNodes.Add(node);
        }
    }

    private static bool LeadsToAuthor(PageNode node) =>
        node.Tag == "a" && node.Element.GetAttribute("href") is { } address
        && (address.Contains("/author", StringComparison.OrdinalIgnoreCase) || address.Contains("/autor", StringComparison.OrdinalIgnoreCase)
            || address.Contains("/contributor", StringComparison.OrdinalIgnoreCase) || address.Contains("/byline", StringComparison.OrdinalIgnoreCase));
}
