namespace NewsReader.Articles.Importing.Html;

internal enum BlockKind
{
    Paragraph,
    Heading,
    List,
    Quotation,
    Code,
    Table,
    Figure,

    /// <summary>An element that stands beside the article's own; its words are not read as blocks.</summary>
    Beside,
}
