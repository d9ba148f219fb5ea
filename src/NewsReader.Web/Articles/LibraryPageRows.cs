namespace NewsReader.Web.Articles;

/// <summary>One page of a list of articles, and where the next begins.</summary>
internal sealed record LibraryPageRows(IReadOnlyList<ArticleRow> Rows, ShelfPlace? Next)
{
    public static readonly LibraryPageRows None = new([], null);

    /// <summary>Makes a page of rows that were asked for with one more than the page holds.</summary>
    public static LibraryPageRows Of(List<ArticleRow> oneMore, int size) => oneMore.Count > size
        ? new LibraryPageRows(oneMore.GetRange(0, size), oneMore[size - 1].Place)
        : new LibraryPageRows(oneMore, null);
}
