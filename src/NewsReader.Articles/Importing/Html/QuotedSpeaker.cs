using AngleSharp.Dom;

namespace NewsReader.Articles.Importing.Html;

/// <summary>Finds the line of a block quotation that names who said it: its footer, or a name cited at its end.</summary>
internal static class QuotedSpeaker
{
    private const int Longest = 300;
    private const int MaxNesting = 4;

    // A footer is named after the foot of a page whatever it is in, so that sign says nothing here.
    private const NodeSigns Furniture = NodeSigns.Beside & ~(NodeSigns.Navigation | NodeSigns.Biography);

    /// <summary>The element that names the speaker; null where none does, or where there is nothing else in the quotation.</summary>
    public static PageNode? In(PageNode quotation) =>
        (FooterIn(quotation, 0) ?? CitedAtEndOf(quotation, 0)) is { } speaker && speaker.TextLength + 1 < quotation.TextLength ? speaker : null;

    /// <summary>Whether the element is as short as a name with its role, and no button of the page.</summary>
    public static bool IsIn(PageNode node) => !node.IsLeftOut && node.TextLength is > 1 and <= Longest && !node.Is(Furniture)
        && FurnitureLine.WhyDropped(PlainText.Of(node)) is null;

    /// <summary>"— Ana Diaz, harbour master", on one line. Many pages leave the dash to their style.</summary>
    public static BodyBlock Read(PageNode speaker, Uri? pageAddress)
    {
        var words = new InlineText();
        if (PlainText.Of(speaker) is not ['—' or '–' or '―' or '-', ..])
        {
            words.Add("— ", default);
        }

        PlainText.Gather(speaker, words, pageAddress, default);
        return new BodyBlock
        {
            Kind = BlockKind.Paragraph,
            Markdown = words.ToMarkdown(),
            Text = words.ToPlainText(),
            Node = speaker,
            LinkLength = words.LinkLength,
            Links = [.. LinksIn(speaker, pageAddress)],
        };
    }

    private static PageNode? FooterIn(PageNode node, int depth) => depth > MaxNesting ? null : node.Children
        .Select(child => child.Tag is "footer" or "figcaption" ? (IsIn(child) ? child : null) : IsWrapper(child) ? FooterIn(child, depth + 1) : null)
        .LastOrDefault(found => found is not null);

    private static PageNode? CitedAtEndOf(PageNode node, int depth)
    {
        var last = node.Children.LastOrDefault(child => !child.IsLeftOut && child.TextLength > 0);
        if (last is null || depth > MaxNesting || HasWordsAfter(last.Element))
        {
            return null;
        }

        return last.Tag == "cite" ? (IsIn(last) && BeginsLine(last.Element) ? last : null)
            : IsWrapper(last) || last.Tag == "p" ? CitedAtEndOf(last, depth + 1) : null;
    }

    private static bool IsWrapper(PageNode node) => !node.IsLeftOut && node.Tag is "div" or "section";

    private static bool HasWordsAfter(INode node)
    {
        while (node.NextSibling is { } next)
        {
            if (next is IText { Data: var text } && !string.IsNullOrWhiteSpace(text))
            {
                return true;
            }

            node = next;
        }

        return false;
    }

    // In the middle of a sentence, what is cited is a work.
    private static bool BeginsLine(INode node)
    {
        while (node.PreviousSibling is { } before)
        {
            if (before is IElement { LocalName: var tag } && (tag == "br" || Tags.IsBlock(tag)))
            {
                return true;
            }

            if (before is IText or IElement && before.TextContent.AsSpan().TrimEnd() is [.., var end])
            {
                return end is '.' or '!' or '?' or '…' or '"' or '”' or '’' or '»' or '«' or '“' or '。' or '」' or '؟';
            }

            node = before;
        }

        return true;
    }

    private static IEnumerable<PageLink> LinksIn(PageNode node, Uri? pageAddress) => node.Children.Where(child => !child.IsLeftOut).SelectMany(child =>
        child.Tag != "a" ? LinksIn(child, pageAddress)
        : child.TextLength > 0 && PageAddress.Resolve(child.Element.GetAttribute("href"), pageAddress) is { } address ? [new PageLink(PlainText.Of(child), address)] : []);
}
