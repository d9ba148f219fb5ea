namespace NewsReader.Articles.Importing;

/// <summary>One block of an original, as the reader sees it who chooses what the article is.</summary>
public sealed record PageBlock
{
    /// <summary>
    /// Names the block in its original: made of the words alone, and which of the blocks with the same words it is. It
    /// stays the same for all importers that cut the page into the same blocks.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>The words, cut where they are many.</summary>
    public required string Excerpt { get; init; }

    /// <summary>Whether it is a part of the article: standfirst, heading or body.</summary>
    public required bool IsKept { get; init; }

    /// <summary>What it is in the article, or what it was taken for, in words for the reader.</summary>
    public required string Role { get; init; }

    public bool IsHeading { get; init; }
}
