namespace NewsReader.Articles.Importing.Html;

/// <summary>Finds the element that holds the body: by what the page says of itself, else by where the running text is.</summary>
internal static class BodyFinder
{
    private const int EnoughProse = 250;

    public static PageNode Find(PageNode root, Headline headline)
    {
        var scope = ArticleAround(headline, root) ?? root;
        var best = ByScore(scope);
        var found = ByMark(scope, best) ?? best;
        return HeadedArticleIn(found, headline) ?? Widen(found, scope);
    }

    // The headline's own <article>, when the body is in it too.
    private static PageNode? ArticleAround(Headline headline, PageNode root)
    {
        for (var node = headline.Node; node is not null; node = node.Parent)
        {
            if (node.Tag == "article" && node.CleanProse >= EnoughProse && node.CleanProse * 5 >= root.CleanProse)
            {
                return node;
            }
        }

        return null;
    }

    // Of several stories on one page, the one under the headline.
    private static PageNode? HeadedArticleIn(PageNode found, Headline headline)
    {
        if (found.Articles == 0 || headline.Node is null || !headline.Node.IsInside(found))
        {
            return null;
        }

        for (var node = headline.Node; node != found; node = node!.Parent)
        {
            if (node!.Tag == "article" && node.Prose >= EnoughProse)
            {
                return node;
            }
        }

        return null;
    }

    private static PageNode? ByMark(PageNode scope, PageNode best)
    {
        var marked = new List<PageNode>();
        Collect(scope, marked);
        return marked
            .Where(node => node.Prose >= EnoughProse && node.Prose >= best.Prose * 0.6)
            .OrderByDescending(node => Math.Min(node.Prose, best.Prose * 1.2))
            .FirstOrDefault();
    }

    private static void Collect(PageNode node, List<PageNode> marked)
    {
        if (node.IsLeftOut || node.Prose < EnoughProse || node.Is(NodeSigns.Comments))
        {
            return;
        }

        if (node.Is(NodeSigns.ArticleBody))
        {
            marked.Add(node);
        }

        foreach (var child in node.Children)
        {
            Collect(child, marked);
        }
    }

    // A body split over several elements: an ancestor that holds clearly more running text is the whole of it.
    private static PageNode Widen(PageNode found, PageNode scope)
    {
        var widest = found;
        var prose = (double)found.CleanProse;
        var added = 0;
        for (var inner = found; inner.Parent is { } outer && inner != scope; inner = outer)
        {
            added += outer.Children.Where(child => child != inner && IsChunk(child, found)).Sum(child => child.CleanProse);
            if (added > prose / 4)
            {
                widest = outer;
                prose += added;
                added = 0;
            }
        }

        return widest;
    }

    // A part of the same body rather than a list of other stories.
    private static bool IsChunk(PageNode node, PageNode found) =>
        !node.IsLeftOut && !node.IsBesideBySigns && node.LinkDensity < 0.25
        && (node.LinkedHeadings == 0 || node.CleanProse > 3000)
        && (node.Tag != "article" || node.Element.ClassName == found.Element.ClassName);

    private static PageNode ByScore(PageNode root)
    {
        var scores = new Dictionary<PageNode, double>(ReferenceEqualityComparer.Instance);
        Score(root, scores);
        var best = root;
        var highest = 0.0;
        foreach (var (node, score) in scores)
        {
            var weighed = score * (1 - node.LinkDensity) * Weight(node);
            if (weighed > highest)
            {
                highest = weighed;
                best = node;
            }
        }

        return best;
    }

    private static double Weight(PageNode node) =>
        (node.Is(NodeSigns.ArticleBody | NodeSigns.Body | NodeSigns.Story) || node.Tag is "article" or "main" ? 1.25 : 1)
        * (IsBeside(node) ? 0.3 : 1);

    private static bool IsBeside(PageNode node) => node.Tag is "aside" or "footer" || node.Is(NodeSigns.Beside & ~NodeSigns.Navigation);

    private static void Score(PageNode node, Dictionary<PageNode, double> scores)
    {
        if (node.IsLeftOut || node.Prose == 0 || node.Tag is "footer" || (node.Is(NodeSigns.Comments) && node.Tag is not "article"))
        {
            return;
        }

        var own = node.Prose - node.Children.Where(child => !child.IsLeftOut).Sum(child => child.Prose);
        if (own >= 25 && node.Parent is { } parent)
        {
            var worth = 1 + Math.Min(own / 100.0, 5) + Math.Min(node.Commas, 10);
            var ancestor = node.Tag is "div" or "section" or "article" or "td" ? node : parent;
            for (var share = 1.0; ancestor is not null && share > 0.1; share /= 2, ancestor = ancestor.Parent)
            {
                scores[ancestor] = scores.GetValueOrDefault(ancestor) + (worth * share);
            }
        }

        foreach (var child in node.Children)
        {
            Score(child, scores);
        }
    }
}
