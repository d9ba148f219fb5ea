using AngleSharp.Dom;

namespace NewsReader.Articles.Importing.Html;

/// <summary>Reads a part of the page as blocks in reading order: paragraphs, headings, lists, quotations, tables, figures.</summary>
internal sealed class BlockReader(Uri? pageAddress, Func<PageNode, bool> isBeside, int nesting = 0)
{
    // Quotations in quotations and lists in lists: what lies deeper is read as if it stood here.
    private const int MaxNesting = 6;

    private const int ASentence = 30;
    private const int LongestArrow = 4;

    private readonly List<BodyBlock> blocks = [];
    private InlineText inline = new();
    private List<PageLink> links = [];

    // Elements whose words stand elsewhere: who said a quotation stands at its end, a table's caption before it.
    private readonly HashSet<PageNode> taken = [];

    private PageNode? captionOfQuotation;
    private bool dropsBrackets;

    public IReadOnlyList<BodyBlock> Blocks => blocks;

    public void Read(PageNode node)
    {
        ReadChildren(node, default);
        Flush(node);
    }

    private void ReadChildren(PageNode node, InlineStyle style)
    {
        var next = 0;
        for (var child = node.Element.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
            {
                inline.Add(dropsBrackets ? FootnoteNumber.WithoutBrackets(text.Data) : text.Data, style);
            }
            else if (child is IElement && next < node.Children.Count)
            {
                ReadElement(node.Children[next++], style, node);
            }
        }
    }

    private void ReadElement(PageNode node, InlineStyle style, PageNode parent)
    {
        if (node.IsLeftOut || taken.Contains(node) || LeadsBackUp(node))
        {
            return;
        }

        if (node.Tag == "br")
        {
            ReadBreak(node, parent);
            return;
        }

        if (!Tags.IsBlock(node.Tag) && !node.HoldsBlocks && !IsPicture(node))
        {
            // Words inside a sentence stay, whatever their element is called.
            if (parent.OwnLength > node.TextLength + ASentence || !isBeside(node))
            {
                ReadInline(node, style);
            }

            return;
        }

        Flush(parent);
        if (IsCaptionedPicture(node))
        {
            ReadFigure(node);
            return;
        }

        if (isBeside(node))
        {
            blocks.Add(new BodyBlock { Kind = BlockKind.Beside, Markdown = "", Text = "", Node = node });
            return;
        }

        ReadBlock(node);
        Flush(node);
    }

    // The arrow below a footnote leads back to its number in the text.
    private static bool LeadsBackUp(PageNode node) =>
        node is { Tag: "a", TextLength: <= LongestArrow } && node.Element.GetAttribute("href") is ['#', ..] && !node.Element.TextContent.Any(char.IsLetterOrDigit);

    // Two breaks in a row part paragraphs.
    private void ReadBreak(PageNode node, PageNode parent)
    {
        if (node.Element.PreviousSibling is { } before && (before is IElement { LocalName: "br" }
            || (before is IText { Data: var gap } && string.IsNullOrWhiteSpace(gap) && before.PreviousSibling is IElement { LocalName: "br" })))
        {
            Flush(parent);
            return;
        }

        inline.BreakLine();
    }

    private void ReadInline(PageNode node, InlineStyle style)
    {
        switch (node.Tag)
        {
            case "b" or "strong":
                style = style with { Strong = true };
                break;
            case "i" or "em" or "cite" or "dfn":
                style = style with { Emphasis = true };
                break;
            case "s" or "del" or "strike":
                style = style with { Struck = true };
                break;
            case "sup":
                ReadRaised(node, style with { Raised = true });
                return;
            case "sub":
                style = style with { Lowered = true };
                break;
            case "code" or "kbd" or "samp" or "tt":
                style = style with { Code = true };
                break;
            case "a":
                style = style with { InLink = true, Address = PageAddress.Resolve(node.Element.GetAttribute("href"), pageAddress) };
                if (style.Address is not null && node.TextLength > 0)
                {
                    links.Add(new PageLink(PlainText.Of(node), style.Address));
                }

                break;
        }

        ReadChildren(node, style);
    }

    // "[1]" is the number of a footnote, and raised it needs no brackets; without them, two in a row would read as one.
    private void ReadRaised(PageNode node, InlineStyle style)
    {
        dropsBrackets = FootnoteNumber.IsBracketed(node);
        if (dropsBrackets && inline.EndsRaised)
        {
            inline.Add(" ", default);
        }

        ReadChildren(node, style);
        dropsBrackets = false;
    }

    private void ReadBlock(PageNode node)
    {
        switch (node.Tag)
        {
            case "ul" or "ol" or "menu" when nesting < MaxNesting && ListReader.Read(node, pageAddress, isBeside, nesting) is { } list:
                blocks.Add(list);
                break;
            case "table" when TableReader.Read(node, pageAddress) is { } table:
                ReadCaption(FigureReader.CaptionOf(node, "caption"));
                blocks.Add(table);
                break;
            case "pre":
                AddCode(node);
                break;
            case "blockquote" when nesting < MaxNesting:
                ReadQuotation(node);
                break;
            case "figure":
            case "picture" or "img" or "amp-img":
                ReadFigure(node);
                break;
            case "hr":
                break;
            case "figcaption":
                break;
            default:
                ReadChildren(node, StyleOf(node));
                break;
        }
    }

    private static InlineStyle StyleOf(PageNode node) => new(Strong: node.Tag is "b" or "strong");

    private void AddCode(PageNode node)
    {
        var text = node.Element.TextContent.Trim('\n', '\r').TrimEnd().Replace("\r", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
        if (text.Length == 0)
        {
            return;
        }

        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += '`';
        }

        blocks.Add(new BodyBlock { Kind = BlockKind.Code, Markdown = $"{fence}\n{text}\n{fence}", Text = text, Node = node });
    }

    private void ReadQuotation(PageNode node)
    {
        var speaker = QuotedSpeaker.In(node);
        var inner = new BlockReader(pageAddress, isBeside, nesting + 1);
        if (speaker is not null)
        {
            inner.taken.Add(speaker);
        }

        inner.Read(node);
        inner.blocks.RemoveAll(block => block.Kind == BlockKind.Beside);
        if (inner.Blocks.Count == 0)
        {
            return;
        }

        inner.blocks.AddRange(new[] { speaker, captionOfQuotation }.OfType<PageNode>().Select(named => QuotedSpeaker.Read(named, pageAddress)));
        captionOfQuotation = null;
        var markdown = string.Join("\n\n", inner.Blocks.Select(block => block.Markdown));
        blocks.Add(new BodyBlock
        {
            Kind = BlockKind.Quotation,
            Markdown = "> " + markdown.Replace("\n", "\n> ", StringComparison.Ordinal),
            Text = string.Join('\n', inner.Blocks.Where(block => block.Kind != BlockKind.Figure).Select(block => block.Text)),
            Node = node,
            LinkLength = inner.Blocks.Sum(block => block.LinkLength),
            Links = [.. inner.Blocks.SelectMany(block => block.Links)],
        });
    }

    private void ReadFigure(PageNode node)
    {
        // A figure may frame a quotation, a table, code or a list as well.
        var framed = node.Tag == "figure" && node.Pictures == 0 ? FigureReader.FramedIn(node) : null;
        if (framed is not null || node is { Tag: "figure", Pictures: 0, Prose: > 0 })
        {
            ReadFramed(node, framed);
            return;
        }

        if (FigureReader.Read(node, pageAddress) is { } figure)
        {
            blocks.Add(figure);
        }
    }

    private void ReadFramed(PageNode figure, PageNode? framed)
    {
        var caption = FigureReader.CaptionOf(figure, "figcaption");
        if (caption is not null && framed?.Tag == "table")
        {
            ReadCaption(caption);
            taken.Add(caption);
        }
        else if (caption is not null && framed?.Tag == "blockquote" && QuotedSpeaker.IsIn(caption))
        {
            captionOfQuotation = caption;
            taken.Add(caption);
        }

        ReadChildren(figure, default);
        captionOfQuotation = null;
    }

    private void ReadCaption(PageNode? caption)
    {
        if (caption is not null)
        {
            ReadChildren(caption, default);
            Flush(caption);
        }
    }

    // Older pages have no figure element: an element named after captions holds the picture and its words.
    private static bool IsCaptionedPicture(PageNode node) =>
        node.Is(NodeSigns.Caption) && node.Pictures == 1 && node.TextLength < 600 && node.Prose == node.CleanProse && node.Tag is "div" or "span" or "center";

    private static bool IsPicture(PageNode node) => node.Tag is "img" or "picture" or "amp-img";

    private void Flush(PageNode node)
    {
        if (!inline.IsEmpty)
        {
            var isHeading = Tags.IsHeading(node.Tag);
            blocks.Add(new BodyBlock
            {
                Kind = isHeading ? BlockKind.Heading : BlockKind.Paragraph,
                Level = isHeading ? node.Tag[1] - '0' : 0,
                Markdown = inline.ToMarkdown(),
                Text = inline.ToPlainText(),
                Node = node,
                LinkLength = inline.LinkLength,
                StrongLength = inline.StrongLength,
                Links = links,
            });
        }

        inline = new InlineText();
        links = [];
    }
}
