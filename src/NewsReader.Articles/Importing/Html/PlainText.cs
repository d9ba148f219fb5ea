using AngleSharp.Dom;

namespace NewsReader.Articles.Importing.Html;

/// <summary>The words of an element on one line, however it is built.</summary>
internal static class PlainText
{
    public static string Of(PageNode node)
    {
        var words = new InlineText();
        Gather(node, words, null, default);
        return words.ToPlainText();
    }

    /// <summary>The words that stand in the element itself, beside the blocks in it.</summary>
    public static string OwnOf(PageNode node)
    {
        var words = new InlineText();
        var next = 0;
        for (var child = node.Element.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
            {
                words.Add(text.Data, default);
            }
            else if (child is IElement && next < node.Children.Count && node.Children[next++] is { } inner && !Tags.IsBlock(inner.Tag) && !inner.HoldsBlocks)
            {
                GatherElement(inner, words, null, default);
            }
        }

        return words.ToPlainText();
    }

    /// <summary>The words with a bar between elements, where a page parts name and date by style alone: "By Ana Diaz | 3 May 2024".</summary>
    public static string InPieces(PageNode node) => string.Join(" | ", PiecesOf(node).Where(piece => piece.Length > 0));

    /// <summary>The words of each element by itself, in page order; a short label such as "By" goes with the piece after it.</summary>
    public static IEnumerable<string> PiecesOf(PageNode node)
    {
        var next = 0;
        var label = "";
        for (var child = node.Element.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText { Data: var text })
            {
                // A label such as "By" belongs to the name after it.
                var words = CleanText.Line(text).Trim();
                label = words.Length is > 0 and < 16 ? words : "";
                if (label.Length == 0)
                {
                    yield return words;
                }
            }
            else if (child is IElement && next < node.Children.Count && node.Children[next++] is { IsLeftOut: false } inner)
            {
                foreach (var piece in PiecesOf(inner))
                {
                    yield return label.Length > 0 ? label + " " + piece : piece;
                    label = "";
                }
            }
        }

        if (label.Length > 0)
        {
            yield return label;
        }
    }

    public static void Gather(PageNode node, InlineText words, Uri? pageAddress, InlineStyle style)
    {
        var next = 0;
        for (var child = node.Element.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
            {
                words.Add(text.Data, style);
            }
            else if (child is IElement && next < node.Children.Count)
            {
                GatherElement(node.Children[next++], words, pageAddress, style);
            }
        }
    }

    private static void GatherElement(PageNode node, InlineText words, Uri? pageAddress, InlineStyle style)
    {
        if (node.IsLeftOut)
        {
            return;
        }

        var parts = Tags.IsBlock(node.Tag) || node.Tag == "br";
        if (parts)
        {
            words.Add(" ", style);
        }

        Gather(node, words, pageAddress, node.Tag switch
        {
            "b" or "strong" => style with { Strong = true },
            "i" or "em" => style with { Emphasis = true },
            "a" => style with { InLink = true, Address = PageAddress.Resolve(node.Element.GetAttribute("href"), pageAddress) },
            _ => style,
        });
        if (parts)
        {
            words.Add(" ", style);
        }
    }
}
