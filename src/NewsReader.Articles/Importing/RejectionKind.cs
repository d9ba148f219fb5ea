namespace NewsReader.Articles.Importing;

public enum RejectionKind
{
    /// <summary>Nothing but white space.</summary>
    Empty,

    /// <summary>Bytes that are no text.</summary>
    NotText,

    /// <summary>More characters than the configured limit.</summary>
    TooLong,

    /// <summary>Text that holds no article: a menu, a list of links, a few words.</summary>
    NoArticle,
}
