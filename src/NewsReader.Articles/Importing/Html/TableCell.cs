namespace NewsReader.Articles.Importing.Html;

/// <summary>A cell of a table in the place that it takes there, which may reach over columns and rows.</summary>
/// <param name="node">Its element.</param>
/// <param name="lastRow">The last row that it stands in.</param>
/// <param name="column">The first column that it stands in.</param>
/// <param name="end">The column after its last.</param>
internal sealed class TableCell(PageNode node, int lastRow, int column, int end)
{
    private InlineText? words;

    public PageNode Node => node;

    public int LastRow => lastRow;

    public int Column => column;

    public int End => end;

    public InlineText WordsOf(Uri? pageAddress)
    {
        if (words is null)
        {
            words = new InlineText();
            PlainText.Gather(node, words, pageAddress, default);
        }

        return words;
    }
}
