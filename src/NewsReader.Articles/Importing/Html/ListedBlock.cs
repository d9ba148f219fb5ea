namespace NewsReader.Articles.Importing.Html;

/// <summary>One block of a page, and the block of the article that it is, if it is one.</summary>
internal sealed class ListedBlock(string key, BodyBlock printed, BodyBlock? block)
{
    private const int LongestExcerpt = 400;

    public string Key { get; } = key;

    /// <summary>The block as the page prints it.</summary>
    public BodyBlock Printed { get; } = printed;

    public BodyBlock? Block { get; set; } = block;

    public bool IsKept => Block?.Role is BlockRole.Body or BlockRole.Standfirst;

    public PageBlock ToPageBlock() => new()
    {
        Key = Key,
        Excerpt = Printed.Text.Length > LongestExcerpt ? Printed.Text[..(LongestExcerpt - 1)] + "…" : Printed.Text,
        IsKept = IsKept,
        Role = Role,
        IsHeading = Printed.Kind == BlockKind.Heading,
    };

    private string Role => Block?.Role switch
    {
        BlockRole.Body => KindName,
        BlockRole.Standfirst => "standfirst",
        BlockRole.Head => "headline, byline or date",
        BlockRole.AuthorNote => "about the author",
        BlockRole.Caption => "credit of the picture above",
        BlockRole.Links or BlockRole.Dropped => Block.Why ?? "left out",
        _ => "outside the text",
    };

    private string KindName => Printed.Kind switch
    {
        BlockKind.Heading => "heading",
        BlockKind.List => "list",
        BlockKind.Quotation => "block quotation",
        BlockKind.Code => "code",
        BlockKind.Table => "table",
        BlockKind.Figure => "picture",
        _ => "text",
    };
}
