namespace NewsReader.Articles.Importing.PlainText;

/// <summary>What a block is in the article.</summary>
internal enum BlockRole
{
    /// <summary>Nobody has claimed it: in the end it is part of the body.</summary>
    Undecided,
    Headline,
    Standfirst,
    Heading,
    Byline,
    Date,
    AuthorNote,
    Promo,
    ReadMore,
    SimilarPost,

    /// <summary>The page's own furniture.</summary>
    Dropped,
}
