using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsReader.Articles.Text;

/// <summary>Walks a Markdown tree once, counting plain text and, if asked, writing HTML with marks at the counted places.</summary>
internal sealed class MarkdownWalker(
    StringBuilder? html, IReadOnlyList<TextMark> marks, Func<string, string?>? localOf = null, Func<string, DrawnPicture?>? pictureOf = null,
    FootnotesIn? notes = null)
{
    // Deeper than any article; what lies below is left out rather than risking the stack.
    private const int MaxDepth = 64;

    private readonly StringBuilder plainText = new();
    private readonly HashSet<TextMark> begun = [];
    private readonly HashSet<int> numbered = [];

    // What stands before marks; kept back while a link is open, since it may hold links of its own.
    private readonly StringBuilder before = new();
    private bool isCode;
    private int depth;
    private int linkDepth;

    public string PlainText => plainText.ToString();

    public void Walk(ContainerBlock container) => WalkBlocks(container);

    private void WalkBlocks(ContainerBlock container)
    {
        if (++depth <= MaxDepth)
        {
            foreach (var block in container)
            {
                WalkBlock(block);
            }
        }

        depth--;
    }

    private void WalkBlock(Block block)
    {
        switch (block)
        {
            case Table table:
                WalkTable(table);
                break;
            case ListBlock list:
                InElement(list.IsOrdered ? "ol" : "ul", () => WalkBlocks(list), StartOf(list));
                break;
            case ListItemBlock { Parent.Parent: MarkdownDocument } note when notes is { AreNotes: true }:
                WalkNote(note);
                break;
            case ListItemBlock item:
                InElement("li", () => WalkBlocks(item));
                break;
            case QuoteBlock quote:
                InElement("blockquote", () => WalkBlocks(quote));
                break;
            case ParagraphBlock { Parent: ListItemBlock { Count: 1 } } tight:
                WalkLeaf(tight);
                break;
            case ParagraphBlock paragraph:
                InElement("p", () => WalkLeaf(paragraph));
                break;
            case HeadingBlock heading:
                InElement("h3", () => WalkLeaf(heading));
                break;
            case CodeBlock code:
                InElement("pre", () => InCode(() => WalkCode(code)));
                break;
            case ThematicBreakBlock:
                html?.Append("<hr>");
                break;
            case ContainerBlock container:
                WalkBlocks(container);
                break;
        }
    }

    private void WalkNote(ListItemBlock note)
    {
        var number = note.Parent!.IndexOf(note) + 1;
        InElement(
            "li",
            () =>
            {
                WalkBlocks(note);
                html?.Append(CultureInfo.InvariantCulture, $" <a class=\"to-number\" role=\"doc-backlink\" href=\"#footnote-{number}-from\" lang=\"en\" aria-label=\"Back to the text\" data-beside>↩</a>");
            },
            $" id=\"footnote-{number}\"");
    }

    // A number that comes again leads to the same note; the note leads back to where it came first.
    private void WalkNumber(EmphasisInline raised, int number)
    {
        var id = notes!.First.Contains(number) && numbered.Add(number) ? $" id=\"footnote-{number}-from\"" : "";
        InElement("sup", () => InAnchor($" role=\"doc-noteref\"{id} href=\"#footnote-{number}\"", () => WalkInlines(raised)));
    }

    private void WalkTable(Table table)
    {
        html?.Append("<div class=\"table\" tabindex=\"0\">");
        InElement("table", () =>
        {
            foreach (var row in table.OfType<TableRow>())
            {
                BreakLine();
                InElement("tr", () => WalkRow(row));
            }
        });
        html?.Append("</div>");
    }

    private void WalkRow(TableRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0)
            {
                plainText.Append('\t');
            }

            var cell = (TableCell)row[i];
            InElement(row.IsHeader ? "th" : "td", () =>
            {
                foreach (var leaf in cell.OfType<LeafBlock>())
                {
                    WalkInlines(leaf.Inline);
                }
            });
        }
    }

    private void WalkLeaf(LeafBlock leaf)
    {
        BreakLine();
        WalkInlines(leaf.Inline);
    }

    private void WalkCode(CodeBlock code)
    {
        BreakLine();
        Write(code.Lines.ToString());
    }

    private void WalkInlines(ContainerInline? inlines)
    {
        if (inlines is null || ++depth > MaxDepth)
        {
            depth -= inlines is null ? 0 : 1;
            return;
        }

        foreach (var inline in inlines)
        {
            WalkInline(inline);
        }

        depth--;
    }

    private void WalkInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Write(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                Write(entity.Transcoded.AsSpan());
                break;
            case CodeInline code:
                InCode(() => Write(code.Content));
                break;
            case LineBreakInline { IsHard: true }:
                plainText.Append('\n');
                html?.Append("<br>");
                break;
            case LineBreakInline:
                Write(" ");
                break;
            case EmphasisInline raised when linkDepth == 0 && notes is { AreNotes: false } && Footnotes.NumberOf(raised) is { } number && number <= notes.Count:
                WalkNumber(raised, number);
                break;
            case EmphasisInline emphasis:
                InElement(ElementOf(emphasis), () => WalkInlines(emphasis));
                break;
            case LinkInline { IsImage: true } picture:
                WalkPicture(picture);
                break;
            case LinkInline link:
                InLink(link.Url, () => WalkInlines(link));
                break;
            case AutolinkInline autolink:
                InLink(autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url, () => Write(autolink.Url));
                break;
            case ContainerInline container:
                WalkInlines(container);
                break;
        }
    }

    // A picture would ask another host: unless we have it, it is shown as a link. Its description is no part of the words.
    private void WalkPicture(LinkInline picture)
    {
        if (html is null || !IsWebAddress(picture.Url))
        {
            return;
        }

        var description = string.Concat(picture.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        var drawn = pictureOf?.Invoke(picture.Url!);
        if (drawn is { Problem: null })
        {
            WriteImage(drawn, description);
            return;
        }

        html.Append("<a class=\"picture\" rel=\"noreferrer noopener\" href=\"").Append(Html.Escape(picture.Url)).Append("\">")
            .Append(Html.Escape(description.Length > 0 ? description : "Picture")).Append("</a>");
        if (drawn?.Problem is { } problem)
        {
            html.Append("<span class=\"picture-problem\" lang=\"en\">").Append(Html.Escape(problem)).Append("</span>");
        }
    }

    private void WriteImage(DrawnPicture drawn, string description)
    {
        html!.Append("<img class=\"picture\" loading=\"lazy\" decoding=\"async\" src=\"").Append(Html.Escape(drawn.Place))
            .Append("\" alt=\"").Append(Html.Escape(description)).Append('"');
        if (drawn.Width > 0)
        {
            html.Append(" width=\"").Append(drawn.Width).Append("\" height=\"").Append(drawn.Height).Append('"');
        }

        html.Append('>');
    }

    private void InLink(string? address, Action content)
    {
        var allowed = IsWebAddress(address) || address?.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) == true;
        if (!allowed || linkDepth > 0)
        {
            content();
            return;
        }

        InAnchor(localOf?.Invoke(address!) is { } local ? $" href=\"{Html.Escape(local)}\"" : $" rel=\"noreferrer noopener\" href=\"{Html.Escape(address)}\"", content);
    }

    private void InAnchor(string attributes, Action content)
    {
        linkDepth++;
        InElement("a", content, attributes);
        linkDepth--;
        WriteBefore();
    }

    private void InCode(Action content)
    {
        isCode = true;
        InElement("code", content);
        isCode = false;
    }

    private void InElement(string element, Action content, string attributes = "")
    {
        html?.Append('<').Append(element).Append(attributes).Append('>');
        content();
        html?.Append("</").Append(element).Append('>');
    }

    internal static bool IsWebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static string ElementOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('*' or '_', 1) => "em",
        ('*' or '_', _) => "strong",
        ('~', 2) => "del",
        ('~', _) => "sub",
        ('^', _) => "sup",
        ('+', _) => "ins",
        _ => "mark",
    };

    private static string StartOf(ListBlock list) =>
        list.IsOrdered && int.TryParse(list.OrderedStart, out var start) && start != 1 ? $" start=\"{start}\"" : "";

    // Blocks are parted by one line feed, whatever they are nested in.
    private void BreakLine()
    {
        if (plainText.Length > 0 && plainText[^1] != '\n')
        {
            plainText.Append('\n');
        }
    }

    private void Write(ReadOnlySpan<char> text)
    {
        var start = plainText.Length;
        plainText.Append(text);
        if (html is null || text.IsEmpty)
        {
            return;
        }

        var end = start + text.Length;
        var covering = marks.Where(mark => mark.Start < end && mark.End > start).ToList();
        for (var at = start; at < end;)
        {
            var next = covering.SelectMany(mark => new[] { mark.Start, mark.End }).Where(border => border > at).Append(end).Min();
            next = Math.Min(next, end);
            WritePiece(text[(at - start)..(next - start)], covering.FindAll(mark => mark.Start <= at && mark.End > at));
            at = next;
        }
    }

    private void WritePiece(ReadOnlySpan<char> text, List<TextMark> covering)
    {
        covering.Sort((one, other) => other.Length.CompareTo(one.Length));
        var link = linkDepth > 0 ? null : covering.FindLast(mark => mark.Href is not null);
        foreach (var mark in covering.Where(mark => !begun.Contains(mark)))
        {
            before.Append(mark.Before);
        }

        WriteBefore();
        foreach (var mark in covering)
        {
            Open(mark, mark == link);
        }

        html!.Append(isCode ? Html.Escape(text) : Unbroken(Html.Escape(text)));
        for (var i = covering.Count - 1; i >= 0; i--)
        {
            html.Append(covering[i] == link ? "</a>" : "</span>");
        }
    }

    // French sets a space within quotation marks and before some signs: no line ends there. It is as long as the one it replaces.
    private static string Unbroken(string text) => text
        .Replace("« ", "«\u00A0", StringComparison.Ordinal).Replace(" »", "\u00A0»", StringComparison.Ordinal)
        .Replace(" :", "\u00A0:", StringComparison.Ordinal).Replace(" ;", "\u00A0;", StringComparison.Ordinal)
        .Replace(" !", "\u00A0!", StringComparison.Ordinal).Replace(" ?", "\u00A0?", StringComparison.Ordinal);

    private void WriteBefore()
    {
        if (linkDepth == 0)
        {
            html?.Append(before);
            before.Clear();
        }
    }

    private void Open(TextMark mark, bool asLink)
    {
        html!.Append(asLink ? "<a draggable=\"false\" href=\"" + Html.Escape(mark.Href) + "\"" : "<span");
        html.Append(" class=\"").Append(mark.Class).Append('"');
        if (begun.Add(mark) && mark.Id is not null)
        {
            html.Append(" id=\"").Append(mark.Id).Append('"');
        }

        if (mark.Quotation is { } quotation)
        {
            html.Append(" data-quotation=\"").Append(quotation).Append('"');
        }

        html.Append('>');
    }
}
