using System.Globalization;

namespace NewsReader.Articles.Importing.Html;

/// <summary>
/// Lays the cells of a table out as a browser does: a cell that spans rows moves those of the rows below to the right. Work
/// and memory are bound by the cells that are there, whatever number of rows and columns they claim to span.
/// </summary>
internal sealed class TableGrid
{
    private const int MaxColumns = 40;

    // What HTML allows a cell to span.
    private const int MaxSpannedColumns = 1000;

    private readonly List<IReadOnlyList<TableCell>> rows = [];
    private readonly SortedSet<int> columns = [];
    private List<TableCell> above = [];
    private int row;
    private bool isTooWide;

    private TableGrid()
    {
    }

    /// <summary>The rows that say anything, each with the cells that stand in it, from left to right.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows => rows;

    /// <summary>The columns in which a cell begins; the others repeat the one before them.</summary>
    public IReadOnlyCollection<int> Columns => columns;

    /// <summary>The table's grid; null when it has fewer than two rows or columns, or more columns than anybody reads.</summary>
    public static TableGrid? Of(PageNode table)
    {
        var grid = new TableGrid();
        grid.Collect(table);
        return grid.isTooWide || grid.rows.Count < 2 || grid.columns.Count < 2 ? null : grid;
    }

    private void Collect(PageNode node)
    {
        foreach (var child in node.Children.Where(child => !child.IsLeftOut))
        {
            if (isTooWide)
            {
                return;
            }

            if (child.Tag == "tr")
            {
                Add([.. child.Children.Where(cell => !cell.IsLeftOut && cell.Tag is "td" or "th")]);
            }
            else if (child.Tag is "tbody" or "thead" or "tfoot")
            {
                // No cell reaches out of its part of the table.
                above = [];
                Collect(child);
                above = [];
            }
        }
    }

    private void Add(List<PageNode> own)
    {
        var cells = Place(own);
        isTooWide = cells.Count > MaxColumns;
        if (own.Exists(cell => cell.TextLength > 0))
        {
            columns.UnionWith(cells.Select(cell => cell.Column));
            isTooWide |= columns.Count > MaxColumns;
            rows.Add(cells);
        }

        row++;
        above = cells.FindAll(cell => cell.LastRow >= row);
    }

    private List<TableCell> Place(List<PageNode> own)
    {
        var cells = new List<TableCell>();
        var (column, next) = (0, 0);
        foreach (var node in own.Take(MaxColumns + 1))
        {
            for (; next < above.Count && above[next].Column <= column; next++)
            {
                cells.Add(above[next]);
                column = above[next].End;
            }

            var end = column + Math.Clamp(SpanOf(node, "colspan"), 1, MaxSpannedColumns);
            end = next < above.Count ? Math.Min(end, above[next].Column) : end;
            cells.Add(new TableCell(node, LastRowOf(node), column, end));
            column = end;
        }

        cells.AddRange(above.Skip(next));
        return cells;
    }

    // "0" spans all rows that follow in the part.
    private int LastRowOf(PageNode node) => SpanOf(node, "rowspan") switch
    {
        0 => int.MaxValue,
        var span => (int)Math.Min((long)row + Math.Max(span, 1) - 1, int.MaxValue),
    };

    // A number that is too long to be read is a large one.
    private static int SpanOf(PageNode node, string name) =>
        node.Element.GetAttribute(name) is not { } written ? 1
        : int.TryParse(written, CultureInfo.InvariantCulture, out var span) ? span
        : written.Length > 5 && written.All(char.IsAsciiDigit) ? int.MaxValue : 1;
}
