namespace NewsReader.Articles.Importing.Html;

/// <summary>Reads a picture with its caption and credit as one block.</summary>
internal static class FigureReader
{
    private const int MaxNesting = 12;
    private const int DeepestFramed = 6;

    public static BodyBlock? Read(PageNode figure, Uri? pageAddress)
    {
        var picture = PictureIn(figure, 0);
        var address = picture is null ? null : AddressOf(picture, pageAddress);
        if (address is null || IsTiny(picture!))
        {
            return null;
        }

        var alt = new InlineText();
        alt.Add(picture!.Element.GetAttribute("alt") ?? "", default);
        var caption = new InlineText();
        if (figure.Tag is not ("img" or "picture" or "amp-img"))
        {
            PlainText.Gather(figure, caption, pageAddress, default);
        }

        var words = caption.IsEmpty ? "" : "\n\n" + caption.ToMarkdown();
        return new BodyBlock
        {
            Kind = BlockKind.Figure,
            Markdown = $"![{alt.ToMarkdown().Replace("\\\n", " ", StringComparison.Ordinal)}](<{address}>){words}",
            Text = caption.ToPlainText(),
            Node = figure,
        };
    }

    /// <summary>The element's own caption, if it has one with words.</summary>
    public static PageNode? CaptionOf(PageNode node, string tag) =>
        node.Children.FirstOrDefault(child => child.Tag == tag && !child.IsLeftOut && child.TextLength > 0);

    /// <summary>The table, code or quotation that a figure frames in place of a picture.</summary>
    public static PageNode? FramedIn(PageNode node, int depth = 0) => depth >= DeepestFramed ? null : node.Children
        .Where(child => !child.IsLeftOut)
        .Select(child => child.Tag is "table" or "pre" or "blockquote" ? child : FramedIn(child, depth + 1))
        .FirstOrDefault(found => found is not null);

    private static PageNode? PictureIn(PageNode node, int nesting)
    {
        if (node.Tag is "img" or "amp-img")
        {
            return node;
        }

        return nesting > MaxNesting || node.Pictures == 0 ? null
            : node.Children.Select(child => PictureIn(child, nesting + 1)).FirstOrDefault(found => found is not null);
    }

    // Pages that load pictures late keep the address elsewhere.
    private static string? AddressOf(PageNode picture, Uri? pageAddress)
    {
        foreach (var name in (string[])["src", "data-src", "data-original", "data-lazy-src"])
        {
            if (PageAddress.Resolve(picture.Element.GetAttribute(name), pageAddress) is { } address)
            {
                return address;
            }
        }

        var set = picture.Element.GetAttribute("srcset") ?? picture.Element.GetAttribute("data-srcset");
        return PageAddress.Resolve(set?.Split([' ', ','], 2)[0], pageAddress);
    }

    // Icons and counting pixels.
    private static bool IsTiny(PageNode picture) =>
        int.TryParse(picture.Element.GetAttribute("width"), out var width) && width < 60
        && int.TryParse(picture.Element.GetAttribute("height"), out var height) && height < 60;
}
