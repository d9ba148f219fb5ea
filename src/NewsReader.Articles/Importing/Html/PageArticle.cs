namespace NewsReader.Articles.Importing.Html;

/// <summary>What was read out of a page on its way to an article.</summary>
internal sealed record PageArticle
{
    public required Page Page { get; init; }

    public required Headline Headline { get; init; }

    /// <summary>The standfirst, where it is known from elsewhere than the page's elements.</summary>
    public string? Standfirst { get; init; }

    public required PageNode Container { get; init; }

    public required IReadOnlyList<BodyBlock> Blocks { get; init; }

    public required FrontMatter Front { get; init; }

    public required Byline? Byline { get; init; }

    public required PrintedDate? Published { get; init; }

    public required PrintedDate? Modified { get; init; }
}
