namespace NewsReader.Articles.Importing.Html;

/// <summary>Notes where the page points: promos between the paragraphs, read-more lines, lists of similar posts, links in the text.</summary>
internal sealed class RelatedLinkWriter(Article article, PageArticle read)
{
    private const int MostLinks = 100;
    private const int MostBelow = 20;
    private const int ShortestHeadline = 12;

    private readonly HashSet<string> addresses = new(StringComparer.Ordinal);
    private readonly string? own = read.Page.Address;

    /// <summary>A line of the body that is a pointer to another story.</summary>
    public void Write(BodyBlock block, int? afterParagraph)
    {
        var label = RelatedLabel.Of(block.Text);
        foreach (var link in block.Links)
        {
            Point(link, label is not null && afterParagraph is not null ? RelatedLinkKind.ReadMore : KindAt(afterParagraph), afterParagraph);
        }
    }

    /// <summary>An element beside the body: its links are pointers if it advertises other stories, else it is furniture.</summary>
    public void WriteBeside(PageNode node, int? afterParagraph, List<DroppedText> dropped)
    {
        var links = IsFurniture(node) ? [] : HeadlinesIn(node).ToList();
        foreach (var link in links)
        {
            Point(link, RelatedLabel.Of(PlainText.Of(node)) is { Kind: RelatedLinkKind.ReadMore } && afterParagraph is not null ? RelatedLinkKind.ReadMore : KindAt(afterParagraph), afterParagraph);
        }

        if (links.Count == 0 && PlainText.Of(node) is { Length: > 0 } words)
        {
            dropped.Add(new DroppedText(words.Length > 300 ? words[..299] + "…" : words, WhyOf(node)));
        }
    }

    /// <summary>The links in the body's own sentences.</summary>
    public void WriteInline(BodyBlock block, int paragraph)
    {
        foreach (var link in block.Links.Where(link => link.Text.Any(char.IsLetterOrDigit)))
        {
            Point(link, RelatedLinkKind.Inline, paragraph);
        }
    }

    /// <summary>The lists of similar posts that stand below the body's element.</summary>
    public void WriteBelow()
    {
        var from = article.RelatedLinks.Count;
        for (var inner = read.Container; inner.Parent is { } outer; inner = outer)
        {
            foreach (var sibling in outer.Children.SkipWhile(child => child != inner).Skip(1))
            {
                Look(sibling, from);
            }
        }
    }

    private void Look(PageNode node, int from)
    {
        if (node.IsLeftOut || node.LinkLength == 0 || node.Tag is "footer" or "nav" or "aside" || node.Is(NodeSigns.Comments | NodeSigns.Consent | NodeSigns.Sidebar) || article.RelatedLinks.Count - from >= MostBelow)
        {
            return;
        }

        if (IsHeadedAsRelated(node))
        {
            foreach (var link in HeadlinesIn(node).Take(MostBelow - (article.RelatedLinks.Count - from)))
            {
                Point(link, RelatedLinkKind.SimilarPost, null);
            }

            return;
        }

        foreach (var child in node.Children)
        {
            Look(child, from);
        }
    }

    private static bool IsHeadedAsRelated(PageNode node) =>
        node.Children.FirstOrDefault(child => !child.IsLeftOut && child.TextLength > 0) is { TextLength: < 80, LinkDensity: < 0.5 } head && node.Children.Count > 1
        && RelatedLabel.Of(PlainText.Of(head)) is { Kind: RelatedLinkKind.SimilarPost };

    private static bool IsFurniture(PageNode node) =>
        node.Is(NodeSigns.Share | NodeSigns.Comments | NodeSigns.SignUp | NodeSigns.Consent | NodeSigns.Author | NodeSigns.Tags | NodeSigns.Caption | NodeSigns.Contents | NodeSigns.Biography)
        && !node.Is(NodeSigns.Related);

    private static string WhyOf(PageNode node) => node.Signs switch
    {
        _ when node.Tag == "time" => "a line of the page's head",
        var signs when (signs & NodeSigns.Share) != 0 => "a share line",
        var signs when (signs & NodeSigns.SignUp) != 0 => "an invitation to subscribe",
        var signs when (signs & NodeSigns.Comments) != 0 => "comments",
        var signs when (signs & NodeSigns.Consent) != 0 => "a cookie notice",
        var signs when (signs & NodeSigns.Advertising) != 0 => "an advertisement's mark",
        var signs when (signs & (NodeSigns.Caption | NodeSigns.Credit)) != 0 => "a picture's caption or credit",
        var signs when (signs & (NodeSigns.Author | NodeSigns.Date | NodeSigns.Biography)) != 0 => "a line of the page's head",
        var signs when (signs & NodeSigns.Tags) != 0 => "a line of tags",
        _ => "something beside the article",
    };

    private IEnumerable<PageLink> HeadlinesIn(PageNode node)
    {
        if (node.IsLeftOut || node.LinkLength == 0 && node.Tag != "a")
        {
            yield break;
        }

        if (node.Tag == "a")
        {
            if (PageAddress.Resolve(node.Element.GetAttribute("href"), read.Page.Base) is { } address && PlainText.Of(node) is { Length: >= ShortestHeadline } words)
            {
                yield return new PageLink(words, address);
            }

            yield break;
        }

        foreach (var link in node.Children.SelectMany(HeadlinesIn))
        {
            yield return link;
        }
    }

    private static RelatedLinkKind KindAt(int? afterParagraph) => afterParagraph is null ? RelatedLinkKind.SimilarPost : RelatedLinkKind.Promo;

    private void Point(PageLink link, RelatedLinkKind kind, int? afterParagraph)
    {
        var words = link.Text.Replace('\n', ' ');
        var headline = kind == RelatedLinkKind.Inline || RelatedLabel.Of(words) is not { Headline.Length: > 0 } label ? words : label.Headline;
        if (headline.Length is > 0 and < 400 && link.Address != own && article.RelatedLinks.Count < MostLinks && addresses.Add(link.Address))
        {
            article.PointTo(new RelatedLink { Kind = kind, Headline = headline, Address = link.Address, AfterParagraph = afterParagraph });
        }
    }
}
