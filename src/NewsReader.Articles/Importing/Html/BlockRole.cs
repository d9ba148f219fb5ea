namespace NewsReader.Articles.Importing.Html;

/// <summary>What a block is in the article.</summary>
internal enum BlockRole
{
    Body,
    Standfirst,

    /// <summary>Headline, byline or date, which have fields of their own.</summary>
    Head,
    AuthorNote,

    /// <summary>Stands in the picture above it.</summary>
    Caption,

    /// <summary>Points to other stories.</summary>
    Links,

    /// <summary>The page's own furniture.</summary>
    Dropped,
}
