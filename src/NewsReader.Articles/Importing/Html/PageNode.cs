using AngleSharp.Dom;

namespace NewsReader.Articles.Importing.Html;

/// <summary>An element of the page with what one bottom-up pass found out about it. All counts leave out what is hidden.</summary>
internal sealed class PageNode(IElement element, PageNode? parent, NodeSigns signs, int order)
{
    // No sidebar or sign-up box holds so many characters of running text.
    private const int LargeBeside = 2000;

    private readonly List<PageNode> children = [];

    public IElement Element { get; } = element;

    public PageNode? Parent { get; } = parent;

    public string Tag { get; } = element.LocalName;

    public NodeSigns Signs { get; } = signs;

    /// <summary>Which of the page's elements it is, counted in page order.</summary>
    public int Order { get; } = order;

    public IReadOnlyList<PageNode> Children => children;

    /// <summary>Characters of the text, runs of white space counted once.</summary>
    public int TextLength { get; private set; }

    /// <summary>Characters directly in this element and in its inline children.</summary>
    public int OwnLength { get; private set; }

    /// <summary>Characters inside links.</summary>
    public int LinkLength { get; private set; }

    public int Commas { get; private set; }

    /// <summary>Characters of running text: blocks of some length that are not links.</summary>
    public int Prose { get; private set; }

    /// <summary>Characters of running text that no sign puts beside the article.</summary>
    public int CleanProse { get; private set; }

    /// <summary>True when some element below is a block, so that this one is no paragraph.</summary>
    public bool HoldsBlocks { get; private set; }

    public int Pictures { get; private set; }

    /// <summary>Nested &lt;article&gt; elements.</summary>
    public int Articles { get; private set; }

    /// <summary>True when the element is never shown or never a part of an article.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>True inside a link: its words advertise another page.</summary>
    private bool IsInLink => Tag == "a" || Parent?.IsInLink == true;

    public double LinkDensity => TextLength == 0 ? 0 : (double)LinkLength / TextLength;

    /// <summary>True when its name puts it beside the article and its size does not speak against that.</summary>
    public bool IsBesideBySigns =>
        Tag is "footer" || (Tag == "aside" && Prose < LargeBeside) || IsTeaser
        || (Is(NodeSigns.Beside) && !Is(NodeSigns.ArticleBody) && Tag is not ("article" or "main") && (Prose < LargeBeside || Is(NodeSigns.Comments | NodeSigns.Related)));

    // A short text under a linked heading advertises another story.
    private bool IsTeaser => Prose < 500 && LinkedHeadings > 0;

    /// <summary>Headings whose words are a link.</summary>
    public int LinkedHeadings { get; private set; }

    public bool Is(NodeSigns any) => (Signs & any) != 0;

    public bool IsInside(PageNode ancestor)
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    public void AddText(int length, int commas)
    {
        TextLength += length;
        OwnLength += length;
        Commas += commas;
    }

    public void Add(PageNode child)
    {
        children.Add(child);
        if (child.IsLeftOut)
        {
            return;
        }

        var isBlock = Tags.IsBlock(child.Tag) || child.HoldsBlocks;
        TextLength += child.TextLength;
        LinkLength += child.Tag == "a" ? child.TextLength : child.LinkLength;
        Commas += child.Commas;
        Prose += child.Prose;
        CleanProse += child.IsBesideBySigns ? 0 : child.CleanProse;
        Pictures += child.Pictures + (child.Tag is "img" or "amp-img" or "picture" ? 1 : 0);
        Articles += child.Articles + (child.Tag == "article" ? 1 : 0);
        OwnLength += isBlock ? 0 : child.OwnLength;
        HoldsBlocks |= isBlock;
        LinkedHeadings += child.LinkedHeadings + (Tags.IsHeading(child.Tag) && child.LinkDensity > 0.7 ? 1 : 0);
    }

    /// <summary>Called when all children are there: tells whether the element's own words are running text.</summary>
    public void Close()
    {
        var own = OwnLength - (HoldsBlocks ? 0 : LinkLength);
        if (!IsInLink && (Tags.IsBlock(Tag) || HoldsBlocks) && own >= 25 && own > OwnLength / 2 && !Tags.IsHeading(Tag))
        {
            Prose += own;
            CleanProse += own;
        }
    }
}
