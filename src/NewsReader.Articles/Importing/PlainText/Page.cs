namespace NewsReader.Articles.Importing.PlainText;

/// <summary>A printed page on its way to an article: its blocks and what has been found in them.</summary>
internal sealed class Page(List<Block> blocks, string? language)
{
    public List<Block> Blocks { get; } = blocks;

    public string? Language { get; } = language;

    public Byline? Byline { get; set; }

    public PrintedDate? Published { get; set; }

    public PrintedDate? Modified { get; set; }

    public string? Outlet { get; set; }
}
