using System.Text;

namespace NewsReader.Articles.Importing.Html;

/// <summary>Reads a table of figures or facts; a table that only lays out the page is none.</summary>
internal static class TableReader
{
    private const int MaxColumns = 40;

    public static BodyBlock? Read(PageNode table, Uri? pageAddress)
    {
        var rows = new List<List<PageNode>>();
        Collect(table, rows);
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        if (columns is < 2 or > MaxColumns || rows.Count < 2 || rows.Any(row => row.Any(IsLayout)))
        {
            return null;
        }

        var markdown = new StringBuilder();
        var text = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            Write(rows[i], columns, pageAddress, markdown, text);
            if (i == 0)
            {
                markdown.Append('|').Insert(markdown.Length, " --- |", columns).Append('\n');
            }
        }

        return new BodyBlock
        {
            Kind = BlockKind.Table,
            Markdown = markdown.ToString().TrimEnd('\n'),
            Text = text.ToString().TrimEnd('\n'),
            Node = table,
            LinkLength = table.LinkLength,
        };
    }

    private static bool IsLayout(PageNode cell) => cell.Prose > 400 || cell.Articles > 0 || cell.Children.Any(child => child.Tag == "table" || Tags.IsHeading(child.Tag));

    private static void Collect(PageNode node, List<List<PageNode>> rows)
    {
        foreach (var child in node.Children.Where(child => !child.IsLeftOut))
        {
            if (child.Tag == "tr")
            {
                var cells = child.Children.Where(cell => !cell.IsLeftOut && cell.Tag is "td" or "th").ToList();
                if (cells.Exists(cell => cell.TextLength > 0))
                {
                    rows.Add(cells);
                }
            }
            else if (child.Tag is "tbody" or "thead" or "tfoot")
            {
                Collect(child, rows);
            }
        }
    }

    private static void Write(List<PageNode> row, int columns, Uri? pageAddress, StringBuilder markdown, StringBuilder text)
    {
        markdown.Append('|');
        for (var i = 0; i < columns; i++)
        {
            var words = i < row.Count ? CellOf(row[i], pageAddress) : null;
            markdown.Append(' ').Append(words?.ToMarkdown().Replace("\\\n", " ", StringComparison.Ordinal) ?? "").Append(" |");
            if (words is { IsEmpty: false })
            {
                text.Append(i > 0 ? "\t" : "").Append(words.ToPlainText().Replace('\n', ' '));
            }
        }

        markdown.Append('\n');
        text.Append('\n');
    }

    private static InlineText CellOf(PageNode cell, Uri? pageAddress)
    {
        var words = new InlineText();
        PlainText.Gather(cell, words, pageAddress, default);
        return words;
    }
}
