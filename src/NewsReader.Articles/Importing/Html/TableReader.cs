using System.Text;

namespace NewsReader.Articles.Importing.Html;

/// <summary>
/// Reads a table of figures or facts; a table that only lays out the page is none. Markdown's cells span nothing, so what a
/// cell of the page says for several rows or columns is said in each: nothing comes to stand under a heading of another column.
/// </summary>
internal sealed class TableReader(TableGrid grid, Uri? pageAddress)
{
    // A few words can claim to span the whole of a long table; more than this adds nothing for a reader.
    private const int MostRepeated = 20_000;

    private readonly StringBuilder markdown = new();
    private readonly StringBuilder text = new();
    private readonly HashSet<TableCell> said = [];
    private int repeated;

    public static BodyBlock? Read(PageNode table, Uri? pageAddress)
    {
        if (TableGrid.Of(table) is not { } grid || grid.Rows.Any(row => row.Any(cell => IsLayout(cell.Node))))
        {
            return null;
        }

        var reader = new TableReader(grid, pageAddress);
        reader.Write();
        return new BodyBlock
        {
            Kind = BlockKind.Table,
            Markdown = reader.markdown.ToString().TrimEnd('\n'),
            Text = reader.text.ToString().TrimEnd('\n'),
            Node = table,
            LinkLength = table.LinkLength,
        };
    }

    private static bool IsLayout(PageNode cell) => cell.Prose > 400 || cell.Articles > 0 || cell.Children.Any(child => child.Tag == "table" || Tags.IsHeading(child.Tag));

    private void Write()
    {
        foreach (var row in grid.Rows)
        {
            Write(row);
            if (row == grid.Rows[0])
            {
                markdown.Append('|').Insert(markdown.Length, " --- |", grid.Columns.Count).Append('\n');
            }
        }
    }

    private void Write(IReadOnlyList<TableCell> row)
    {
        markdown.Append('|');
        var next = 0;
        foreach (var column in grid.Columns)
        {
            while (next < row.Count && row[next].End <= column)
            {
                next++;
            }

            var words = next < row.Count && row[next].Column <= column ? WordsOf(row[next], row) : null;
            markdown.Append(' ').Append(words is null ? "" : MarkdownOf(words)).Append(" |");
            if (words is { IsEmpty: false })
            {
                text.Append(column > 0 ? "\t" : "").Append(words.ToPlainText().Replace('\n', ' '));
            }
        }

        markdown.Append('\n');
        text.Append('\n');
    }

    private InlineText? WordsOf(TableCell cell, IReadOnlyList<TableCell> row)
    {
        var words = cell.WordsOf(pageAddress);
        if (said.Add(cell))
        {
            return words;
        }

        // A cell that fills its row is the heading of the rows below, and is said once.
        if (row.Count == 1 || repeated > MostRepeated)
        {
            return null;
        }

        repeated += MarkdownOf(words).Length;
        return repeated > MostRepeated ? null : words;
    }

    private static string MarkdownOf(InlineText words) => words.ToMarkdown().Replace("\\\n", " ", StringComparison.Ordinal);
}
