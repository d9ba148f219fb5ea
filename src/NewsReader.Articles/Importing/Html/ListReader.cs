using System.Globalization;
using System.Text;

namespace NewsReader.Articles.Importing.Html;

/// <summary>Reads a list as one block, nested lists and paragraphs in its items included.</summary>
internal static class ListReader
{
    private const int MaxNesting = 6;

    /// <summary>The list, or null when its items are layout (cards with pictures, headings) and better read one by one.</summary>
    public static BodyBlock? Read(PageNode list, Uri? pageAddress, Func<PageNode, bool> isBeside, int nesting)
    {
        if (IsLayout(list))
        {
            return null;
        }

        var written = new WrittenList(pageAddress, isBeside);
        written.Write(list, indent: "", nesting);
        return written.Text.Length == 0 ? null : new BodyBlock
        {
            Kind = BlockKind.List,
            Markdown = written.Markdown.ToString().TrimEnd('\n'),
            Text = written.Text.ToString().TrimEnd('\n'),
            Node = list,
            LinkLength = list.LinkLength,
            Links = written.Links,
        };
    }

    private static bool IsLayout(PageNode list) =>
        list.Children.Any(item => !item.IsLeftOut && item.Tag is not ("li" or "ul" or "ol" or "br" or "script"))
        || list.Children.Any(item => item.Articles > 0 || HoldsHeading(item, 0));

    private static bool HoldsHeading(PageNode node, int depth) =>
        depth < 4 && node.Children.Any(child => (!child.IsLeftOut && (Tags.IsHeading(child.Tag) || child.Tag is "table" or "figure")) || HoldsHeading(child, depth + 1));

    private sealed class WrittenList(Uri? pageAddress, Func<PageNode, bool> isBeside)
    {
        public StringBuilder Markdown { get; } = new();

        public StringBuilder Text { get; } = new();

        public List<PageLink> Links { get; } = [];

        public void Write(PageNode list, string indent, int nesting)
        {
            var number = int.TryParse(list.Element.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) && start is >= 0 and < 100_000 ? start : 1;
            foreach (var item in list.Children)
            {
                if (item.Tag is "ul" or "ol")
                {
                    WriteNested(item, indent, nesting);
                }
                else if (!item.IsLeftOut)
                {
                    var mark = list.Tag == "ol" ? string.Create(CultureInfo.InvariantCulture, $"{number}. ") : "- ";
                    number += WriteItem(item, indent, mark, nesting) ? 1 : 0;
                }
            }
        }

        private bool WriteItem(PageNode item, string indent, string mark, int nesting)
        {
            var reader = new BlockReader(pageAddress, node => node.Tag is "ul" or "ol" || isBeside(node), nesting + 1);
            reader.Read(item);
            var inner = indent + new string(' ', mark.Length);
            var isFirst = true;
            foreach (var block in reader.Blocks.Where(block => block.Kind is not (BlockKind.Figure or BlockKind.Beside)))
            {
                Markdown.Append(isFirst ? indent + mark : "\n" + inner).Append(block.Markdown.Replace("\n", "\n" + inner, StringComparison.Ordinal)).Append('\n');
                Text.Append(block.Text).Append('\n');
                Links.AddRange(block.Links);
                isFirst = false;
            }

            foreach (var nested in reader.Blocks.Where(block => block.Kind == BlockKind.Beside).Select(block => block.Node).Where(node => node.Tag is "ul" or "ol" && !isBeside(node)))
            {
                WriteNested(nested, isFirst ? indent : inner, nesting);
            }

            return !isFirst;
        }

        private void WriteNested(PageNode list, string indent, int nesting)
        {
            if (nesting < MaxNesting)
            {
                Write(list, indent, nesting + 1);
            }
        }
    }
}
