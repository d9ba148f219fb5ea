namespace NewsReader.Articles;

public enum RelatedLinkKind
{
    /// <summary>Listed as similar after the article.</summary>
    SimilarPost,

    /// <summary>An advertisement of another story, before or between the paragraphs.</summary>
    Promo,

    /// <summary>"Read more: …" in or after the body.</summary>
    ReadMore,

    /// <summary>A link in the body's own sentences.</summary>
    Inline,
}
