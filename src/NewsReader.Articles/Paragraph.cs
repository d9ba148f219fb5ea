using NewsReader.Articles.Text;

namespace NewsReader.Articles;

/// <summary>One block of the body: a paragraph, a list, a block quotation, a table or a figure.</summary>
public sealed class Paragraph
{
    public Paragraph(string markdown)
    {
        Markdown = markdown;
        PlainText = MarkdownText.ToPlainText(markdown);
    }

    // For EF, which fills in both texts as stored.
    private Paragraph(string markdown, string plainText)
    {
        Markdown = markdown;
        PlainText = plainText;
    }

    public int Id { get; private set; }

    /// <summary>Counted from 1 through the whole body; 0 means the standfirst.</summary>
    public int Number { get; init; }

    /// <summary>The block as CommonMark. Imported HTML never reaches it.</summary>
    public string Markdown { get; private set; }

    /// <summary>The Markdown without its marks. Every <see cref="TextPlace"/> counts UTF-16 units in this text.</summary>
    public string PlainText { get; private set; }
}
