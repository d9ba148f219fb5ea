namespace NewsReader.Articles.Importing.Html;

/// <summary>One block of the page in reading order, before it is known whether it belongs to the article.</summary>
internal sealed class BodyBlock
{
    public required BlockKind Kind { get; init; }

    public required string Markdown { get; set; }

    /// <summary>The words alone, lines parted by line feeds.</summary>
    public required string Text { get; set; }

    /// <summary>The element it was made of.</summary>
    public required PageNode Node { get; init; }

    /// <summary>Characters inside links.</summary>
    public int LinkLength { get; init; }

    /// <summary>Characters in bold type.</summary>
    public int StrongLength { get; init; }

    public IReadOnlyList<PageLink> Links { get; init; } = [];

    /// <summary>The level of a heading, 1 to 6.</summary>
    public int Level { get; init; }

    public double LinkDensity => Text.Length == 0 ? 0 : (double)LinkLength / Text.Length;

    public BlockRole Role { get; private set; }

    /// <summary>What a block that is not body was taken for, in words for the reader.</summary>
    public string? Why { get; private set; }

    public bool IsBody => Role == BlockRole.Body;

    /// <summary>Running text of the body.</summary>
    public bool IsProse => IsBody && Kind == BlockKind.Paragraph && Text.Length > 100 && LinkDensity < 0.5;

    public void Drop(string why) => (Role, Why) = (BlockRole.Dropped, why);

    public void TakeAsLinks(string why) => (Role, Why) = (BlockRole.Links, why);

    public void Take(BlockRole role) => Role = role;

    /// <summary>Takes a line that stands below a picture into its caption.</summary>
    public void TakeCaption(BodyBlock line)
    {
        Markdown += (Text.Length > 0 ? " " : "\n\n") + line.Markdown;
        Text += (Text.Length > 0 ? " " : "") + line.Text;
        line.Take(BlockRole.Caption);
    }
}
