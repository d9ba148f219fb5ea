namespace NewsReader.Articles.Importing.Html;

/// <summary>
/// Tells what stands inside the body's element without belonging to the story. A word in a class name alone proves
/// nothing: a second sign (links, position, size, a heading) has to agree.
/// </summary>
internal sealed class BesideArticle(PageNode container)
{
    private readonly int proseInArticles = ProseInArticles(container);

    public bool IsBeside(PageNode node)
    {
        if (node.Prose > container.Prose / 2)
        {
            return false;
        }

        return IsNeverBody(node) || IsNestedArticle(node) || HasTwoSigns(node);
    }

    private static bool IsNeverBody(PageNode node) => node.Tag is "footer" or "figcaption" or "form" or "address"
        || (node.Tag == "time" && node.Parent is { } parent && parent.OwnLength <= node.TextLength + 2)
        || (node.Is(NodeSigns.Comments | NodeSigns.Share | NodeSigns.Consent | NodeSigns.SignUp) && node.TextLength < 600)
        || (node.Is(NodeSigns.Caption | NodeSigns.Credit) && node.TextLength < 400)
        || (node.Is(NodeSigns.Author | NodeSigns.Date | NodeSigns.Tags | NodeSigns.Biography) && node.TextLength < 200 && Tags.IsBlock(node.Tag));

    private bool IsNestedArticle(PageNode node) =>
        node.Tag == "article" && node.Prose < container.Prose / 3 && proseInArticles * 2 < container.Prose;

    private static bool HasTwoSigns(PageNode node) =>
        (node.Is(NodeSigns.Related | NodeSigns.Navigation | NodeSigns.Advertising | NodeSigns.Sidebar | NodeSigns.Tags | NodeSigns.Paywall) || node.Tag == "aside")
        && (node.LinkDensity > 0.3 || node.TextLength < 250);

    // Where most of the body stands in articles of its own, they are its entries: a live blog, a list of reviews.
    private static int ProseInArticles(PageNode node) => node.Articles == 0 ? 0
        : node.Children.Where(child => !child.IsLeftOut).Sum(child => child.Tag == "article" ? child.Prose : ProseInArticles(child));
}
